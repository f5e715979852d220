package org.qingdan.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever went wrong into a problem document that a person can read. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response invalidQuery(InvalidQuery invalid) {
        return Problem.of(invalid.violations()).toResponse();
    }

    @ServerExceptionMapper
    Response brokenConstraints(ConstraintViolationException broken) {
        return Problem.of(broken.getConstraintViolations().stream().map(ProblemMappers::violation).toList()).toResponse();
    }

    @ServerExceptionMapper
    Response unexpectedJson(MismatchedInputException unexpected) {
        var field = unexpected.getPath().stream().map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]"
                : step.getFieldName()).collect(Collectors.joining("."));
        var message = unexpected instanceof UnrecognizedPropertyException ? "没有这个字段" : "取值不合要求";
        return Problem.of(List.of(new Problem.Violation(field, message))).toResponse();
    }

    @ServerExceptionMapper
    Response unreadableJson(JsonProcessingException unreadable) {
        return Problem.of(400, "请求内容不是有效的 JSON：" + unreadable.getOriginalMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response conflict(Conflict conflict) {
        return Problem.of(409, conflict.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response missing(Missing missing) {
        return Problem.of(404, missing.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response noSuchAddress(NotFoundException missing, UriInfo uri) {
        return Problem.of(404, "没有 " + uri.getPath() + " 这个地址").toResponse();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused) {
        var status = refused.getResponse().getStatus();
        var detail = switch (status) {
            case 405 -> "此地址不支持所用的 HTTP 方法";
            case 406 -> "此地址不提供 Accept 所要的格式";
            case 415 -> "此地址不接受所用的 Content-Type";
            default -> refused.getMessage();
        };
        return Problem.of(status, detail).toResponse();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        LOG.error("A request failed", failure);
        return Problem.of(500, "服务器处理时出错，已记录，请稍后再试").toResponse();
    }

    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        String field = "";
        for (var node : violation.getPropertyPath()) {
            field = node.getName();
        }
        return new Problem.Violation(field, violation.getMessage());
    }
}
