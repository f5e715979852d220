package org.qingdan.account;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of people can be narrowed by. */
public record PersonFilter(
        @Parameter(description = "角色", example = "UNIT") @RestQuery PersonRole role,
        @Parameter(description = "所属单位的标识") @RestQuery String unit,
        @Parameter(description = "true 只列启用的，false 只列停用的", example = "true") @RestQuery Boolean enabled,
        @Parameter(description = "用户名或姓名含有的文字", example = "office") @RestQuery String q,
        @Parameter(description = "排序字段，前加 - 为倒序", example = "fullName") @RestQuery String sort) {

    boolean fits(Person person) {
        return (role == null || person.role() == role)
                && (unit == null || person.unit() != null && person.unit().id().equals(unit))
                && (enabled == null || person.enabled() == enabled)
                && (q == null || q.isBlank() || named(person));
    }

    private boolean named(Person person) {
        var wanted = q.strip().toLowerCase(Locale.ROOT);
        return person.userName().contains(wanted) || person.fullName().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
