package org.qingdan.progress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** One step of a plan: what, by when, under whose care. */
@Entity
class PlanStep {

    @Embeddable
    record Key(String happeningId, int number) {
    }

    @EmbeddedId
    private Key key;
    private String title;
    private LocalDate dueOn;
    private String responsible;

    protected PlanStep() {
    }

    PlanStep(String planId, int number, PlanStepView step) {
        this.key = new Key(planId, number);
        this.title = step.title();
        this.dueOn = step.dueOn();
        this.responsible = step.responsible();
    }

    String planId() {
        return key.happeningId();
    }

    PlanStepView view() {
        return new PlanStepView(title, dueOn, responsible);
    }
}
