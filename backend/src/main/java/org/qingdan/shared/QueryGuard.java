package org.qingdan.shared;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the resource method does not declare and values that are not of the declared type,
 * naming each. Without it a misspelt filter would silently narrow nothing, and a wrong value would be a 404.
 */
class QueryGuard {

    private static final int LONGEST_VALUE = 200;

    private final Map<Method, Map<String, Type>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), QueryGuard::parameters);
        var violations = new ArrayList<Problem.Violation>();
        given.forEach((name, values) -> {
            if (!declared.containsKey(name)) {
                violations.add(new Problem.Violation(name, unknown(declared)));
            } else {
                check(name, declared.get(name), values, violations);
            }
        });
        if (!violations.isEmpty()) {
            throw new InvalidQuery(violations);
        }
    }

    private static String unknown(Map<String, Type> declared) {
        return declared.isEmpty() ? "此地址没有参数" : "没有这个参数，可用：" + String.join("、", declared.keySet());
    }

    private static void check(String name, Type type, List<String> values, List<Problem.Violation> violations) {
        boolean list = type instanceof ParameterizedType;
        if (!list && values.size() > 1) {
            violations.add(new Problem.Violation(name, "只能给一次"));
        }
        var single = list ? (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0] : (Class<?>) type;
        for (var value : values) {
            var wrong = wrong(single, value);
            if (wrong != null) {
                violations.add(new Problem.Violation(name, wrong));
            }
        }
    }

    /** What is wrong with this value, or null. */
    private static String wrong(Class<?> type, String value) {
        var shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        if (value.length() > LONGEST_VALUE) {
            return "不能超过 " + LONGEST_VALUE + " 个字符";
        }
        if (value.indexOf('\0') >= 0) {
            return "含有不能用的字符";
        }
        if (type == int.class || type == Integer.class) {
            return value.matches("-?\\d{1,9}") ? null : "“" + shown + "”不是整数";
        }
        if (type == Boolean.class) {
            return value.matches("true|false") ? null : "“" + shown + "”不是 true 或 false";
        }
        if (type == LocalDate.class) {
            return isDate(value) ? null : "“" + shown + "”不是日期，应如 2020-01-15";
        }
        if (type.isEnum()) {
            var values = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            return values.contains(value) ? null : "没有“" + shown + "”，可用：" + String.join("、", values);
        }
        return null;
    }

    private static boolean isDate(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1900 && year <= 2999;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Map<String, Type> parameters(Method method) {
        var names = new TreeMap<String, Type>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                names.put(parameter.getName(), parameter.getParameterizedType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                names.putAll(Arrays.stream(parameter.getType().getRecordComponents())
                        .collect(Collectors.toMap(c -> c.getName(), c -> c.getGenericType())));
            }
        }
        return names;
    }
}
