package org.qingdan.task;

import java.time.LocalDate;

/**
 * Where the happenings up to a day have brought an obligation. Each happening gives the next course; nothing else does,
 * so that any day can be told from the happenings up to it.
 *
 * @param dueOn the date in force where an extension has changed it, else null
 * @param doneOn the day the unit reported it done, where that has been granted or is being verified
 * @param percent as last reported, null before the first report
 * @param events how many happenings there have been
 */
public record Course(ObligationState state, LocalDate acknowledgedOn, LocalDate dueOn, LocalDate doneOn,
        LocalDate reportedOn, Integer percent, String note, boolean planAccepted, boolean extensionAsked, int events) {

    static final Course BEGINNING = new Course(ObligationState.AWAITING_ACKNOWLEDGEMENT, null, null, null, null, null,
            null, false, false, 0);

    /** A row of the table of happenings: what the course depends on. */
    record Step(String obligationId, HappeningKind kind, LocalDate on, LocalDate dueOn, Integer percent, String note) {
    }

    Course then(Step step) {
        return switch (step.kind()) {
            case ACKNOWLEDGED -> with(ObligationState.IN_PROGRESS, doneOn, note).acknowledged(step.on());
            case PLAN_SUBMITTED, REPORT_RETURNED, REPORT_ACCEPTED -> with(state, doneOn, note);
            case PLAN_RETURNED -> planned(false);
            case PLAN_ACCEPTED -> planned(true);
            case REPORTED -> reported(step);
            case EXTENSION_REQUESTED -> extension(dueOn, true);
            case EXTENSION_REFUSED -> extension(dueOn, false);
            case EXTENSION_GRANTED -> extension(step.dueOn(), false);
            case CLOSURE_REQUESTED -> with(ObligationState.AWAITING_VERIFICATION, step.on(), note);
            case CLOSURE_REFUSED, REOPENED -> with(ObligationState.IN_PROGRESS, null, note);
            case CLOSED -> with(ObligationState.CLOSED, doneOn == null ? step.on() : doneOn, note);
            case CANCELLED -> with(ObligationState.CANCELLED, doneOn, step.note());
        };
    }

    private Course with(ObligationState next, LocalDate done, String words) {
        return new Course(next, acknowledgedOn, dueOn, done, reportedOn, percent, words, planAccepted, extensionAsked,
                events + 1);
    }

    private Course acknowledged(LocalDate on) {
        return new Course(state, on, dueOn, doneOn, reportedOn, percent, note, planAccepted, extensionAsked, events);
    }

    private Course planned(boolean accepted) {
        return new Course(state, acknowledgedOn, dueOn, doneOn, reportedOn, percent, note, accepted, extensionAsked,
                events + 1);
    }

    private Course reported(Step step) {
        return new Course(state, acknowledgedOn, dueOn, doneOn, step.on(), step.percent(), note, planAccepted,
                extensionAsked, events + 1);
    }

    private Course extension(LocalDate due, boolean asked) {
        return new Course(state, acknowledgedOn, due, doneOn, reportedOn, percent, note, planAccepted, asked, events + 1);
    }

    /** Acknowledged and not yet closed or cancelled. */
    public boolean isUnderWay() {
        return state == ObligationState.IN_PROGRESS || state == ObligationState.AWAITING_VERIFICATION;
    }

    boolean isClosed() {
        return state == ObligationState.CLOSED;
    }

    boolean isCancelled() {
        return state == ObligationState.CANCELLED;
    }

    public boolean isOpen() {
        return !isClosed() && !isCancelled();
    }
}
