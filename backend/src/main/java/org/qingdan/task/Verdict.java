package org.qingdan.task;

/** A light with the rule that decided it and one sentence that says why. */
record Verdict(Light light, LightRule rule, String reason) {
}
