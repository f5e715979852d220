package org.qingdan.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What holds for every address and so is said once: the fields of a view are always sent, every GET carries an ETag and
 * can answer 304, and every refusal is a problem document.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiContract implements OASFilter {

    /** Fields that are left out where they do not apply. */
    private static final List<String> OPTIONAL = List.of("measures", "violations");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var requests = requests(api);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null && schema.getAdditionalPropertiesBoolean() == null) {
                requireAll(schema, requests.contains("#/components/schemas/" + name));
            }
        });
        api.getPaths().getPathItems().forEach((path, item) -> answers(path, item));
    }

    /** What is sent to us, where a field that may be null may also be left out. */
    private static Set<String> requests(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .filter(type -> type.getSchema() != null && type.getSchema().getRef() != null)
                .map(type -> type.getSchema().getRef()).collect(Collectors.toSet());
    }

    private static boolean isNullable(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL)
                || schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(ApiContract::isNullable);
    }

    private static void requireAll(Schema schema, boolean request) {
        var always = new ArrayList<>(schema.getProperties().keySet());
        schema.getProperties().forEach((name, property) -> {
            // "measures" is a list left out where it was not asked for, and elsewhere a number that always comes
            boolean list = property.getType() != null && property.getType().contains(Schema.SchemaType.ARRAY);
            if (list && OPTIONAL.contains(name) || request && isNullable(property)) {
                always.remove(name);
            }
        });
        schema.setRequired(always.isEmpty() ? null : always);
    }

    private static void answers(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.GET) {
                unchanged(operation);
            }
            refusal(operation, "400", "参数有误：violations 逐项指出未知的参数、字段或取值");
            if (path.contains("{")) {
                explainPath(path, operation);
                refusal(operation, "404", "没有这个标识");
            }
            if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
                refusal(operation, "401", "尚未登录，或令牌无效");
                refusal(operation, "403", "角色不能做这件事，或须先修改初始密码；写操作缺少 X-CSRF-Token 也如此");
            }
            if (has(operation, "If-Match")) {
                explainIfMatch(operation);
                if (method == PathItem.HttpMethod.POST) {
                    refusal(operation, "409", "与现状冲突，detail 说明原因");
                }
                refusal(operation, "412", "他人已先修改");
                refusal(operation, "428", "没有带 If-Match");
            }
            refusal(operation, "429", "请求过于频繁，Retry-After 为须等待的秒数");
            refusal(operation, "500", "服务出错，已记录");
        });
    }

    private static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(given -> parameter.equals(given.getName()));
    }

    private static void explainIfMatch(Operation operation) {
        operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals("If-Match") && parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription("读取该责任事项（/obligations/{id}）时所得的 ETag"));
    }

    private static void explainPath(String path, Operation operation) {
        operation.getParameters().stream().filter(parameter -> parameter.getIn() == Parameter.In.PATH).forEach(parameter ->
                parameter.setDescription("标识，见 " + path.substring(0, path.indexOf("/{"))));
    }

    private static void unchanged(Operation operation) {
        operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse()
                .description("与 If-None-Match 给出的 ETag 相比没有变化"));
        var ok = operation.getResponses().getAPIResponse("200");
        ok.addHeader("ETag", OASFactory.createHeader().description("内容的标签，下次放入 If-None-Match")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        if ("OK".equals(ok.getDescription())) {
            ok.setDescription("所求内容");
        }
    }

    private static void refusal(Operation operation, String status, String description) {
        APIResponse response = OASFactory.createAPIResponse().description(description);
        var problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        response.setContent(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE,
                OASFactory.createMediaType().schema(problem)));
        operation.getResponses().addAPIResponse(status, response);
    }
}
