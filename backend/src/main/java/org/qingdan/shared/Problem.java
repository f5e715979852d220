package org.qingdan.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the server says when it refuses, after RFC 9457; titles and details in Chinese, for people. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "出错说明（RFC 9457）：title 与 detail 为中文，violations 逐项指出有问题的参数或字段。")
public record Problem(
        @Schema(description = "问题类型的 URI，无专门类型时为 about:blank", examples = "about:blank") String type,
        @Schema(description = "问题的名称", examples = "请求有误") String title,
        @Schema(description = "HTTP 状态码", examples = "400") int status,
        @Schema(description = "具体说明", examples = "参数 size：不能大于 500") String detail,
        @Schema(description = "有问题的参数或字段") List<Violation> violations) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One parameter or field and what is wrong with it. */
    @Schema(description = "一个有问题的参数或字段")
    public record Violation(
            @Schema(description = "参数或字段名", examples = "size") String field,
            @Schema(description = "问题", examples = "不能大于 500") String message) {
    }

    static Problem of(int status, String detail) {
        return new Problem("about:blank", title(status), status, detail, List.of());
    }

    static Problem of(List<Violation> violations) {
        var first = violations.get(0);
        var more = violations.size() == 1 ? "" : "（共 " + violations.size() + " 处）";
        var detail = "参数 " + first.field() + "：" + first.message() + more;
        return new Problem("about:blank", title(400), 400, detail, violations);
    }

    /** As a response; language and media type said. */
    public Response toResponse() {
        return Response.status(status).entity(this)
                .type(MediaType.valueOf(MEDIA_TYPE)).header("Content-Language", "zh-CN").build();
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "请求有误";
            case 401 -> "尚未登录";
            case 403 -> "没有权限";
            case 404 -> "没有找到";
            case 405 -> "不支持此操作";
            case 406 -> "无法提供所要的格式";
            case 409 -> "与现状冲突";
            case 412 -> "内容已变";
            case 413 -> "请求内容过大";
            case 415 -> "不支持此内容格式";
            case 428 -> "缺少修改依据";
            case 429 -> "请求过于频繁";
            default -> status < 500 ? "请求被拒绝" : "服务出错";
        };
    }
}
