package org.qingdan.shared;

import java.util.List;

/** The query asks for something that does not exist: an unknown parameter, field or value. Answered with 400. */
public class InvalidQuery extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem.Violation> violations;

    InvalidQuery(List<Problem.Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public static InvalidQuery of(String parameter, String message) {
        return new InvalidQuery(List.of(new Problem.Violation(parameter, message)));
    }

    List<Problem.Violation> violations() {
        return violations;
    }
}
