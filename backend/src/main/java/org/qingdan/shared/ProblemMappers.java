package org.qingdan.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever went wrong into a problem document that a person can read. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final CurrentIdentityAssociation identity;

    ProblemMappers(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerExceptionMapper
    Response invalidQuery(InvalidQuery invalid) {
        return Problem.of(invalid.violations()).toResponse();
    }

    @ServerExceptionMapper
    Response brokenConstraints(ConstraintViolationException broken) {
        return Problem.of(broken.getConstraintViolations().stream().map(ProblemMappers::violation).toList()).toResponse();
    }

    @ServerExceptionMapper
    Response unreadableJson(JsonProcessingException unreadable) {
        return Problem.of(400, "请求内容不是有效的 JSON：" + unreadable.getOriginalMessage()).toResponse();
    }

    /** A field of the body that is unknown or not of its type: named, as for parameters. */
    @ServerExceptionMapper
    Response unfittingJson(MismatchedInputException unfitting) {
        var path = unfitting.getPath();
        var field = path.isEmpty() ? "" : path.get(path.size() - 1).getFieldName();
        if (field == null || field.isEmpty()) {
            return unreadableJson(unfitting);
        }
        var message = unfitting instanceof UnrecognizedPropertyException ? "没有这个字段"
                : unfitting instanceof InvalidFormatException invalid && invalid.getTargetType().isEnum()
                        ? "没有“" + invalid.getValue() + "”，可用：" + values(invalid.getTargetType())
                        : "取值的格式不对";
        return Problem.of(List.of(new Problem.Violation(field, message))).toResponse();
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        var response = Response.fromResponse(Problem.of(refusal.status(), refusal.getMessage()).toResponse());
        refusal.headers().forEach(response::header);
        return response.build();
    }

    /** Two edited the same version at the same moment, and the other was first. */
    @ServerExceptionMapper
    Response overtaken(OptimisticLockException overtaken) {
        return refused(new IfMatch.Stale());
    }

    @ServerExceptionMapper
    Response nobody(UnauthorizedException nobody) {
        return notSignedIn("请先登录");
    }

    @ServerExceptionMapper
    Response notWhoTheySay(AuthenticationFailedException failed) {
        return notSignedIn("令牌无效、已过期或已撤销");
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowed refused) {
        return Problem.of(403, refused.getMessage()).toResponse();
    }

    /** Not the role for it; or, as the identity then says, somebody who may do nothing yet. */
    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException forbidden) {
        return identity.getDeferredIdentity().map(known -> {
            String reason = known.getAttribute(Actor.MAY_NOTHING);
            return Problem.of(403, reason == null ? "您的角色不能做这件事" : reason).toResponse();
        });
    }

    private static Response notSignedIn(String detail) {
        return Response.fromResponse(Problem.of(401, detail).toResponse()).header("WWW-Authenticate", "Bearer").build();
    }

    private static String values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining("、"));
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
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return unreadableJson(unreadable);
        }
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
