package org.qingdan.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What a report says beyond how much is done; its id is that of the happening it belongs to. */
@Entity
class Report {

    @Id
    private String id;

    /** 进展: what has been done. */
    private String done;

    /** 困难. */
    private String difficulties;

    /** 下一步: what the unit intends until the next report. */
    private String nextSteps;

    /** Whether the next step of the last report was kept; null where it had none. */
    private Boolean promiseKept;

    /** 无变化, said in one click. */
    private boolean withoutChange;

    protected Report() {
    }

    Report(String id, NewReport report) {
        this.id = id;
        this.done = report.withoutChange() ? "无变化" : report.done();
        this.difficulties = report.difficulties();
        this.nextSteps = report.nextSteps();
        this.promiseKept = report.promiseKept();
        this.withoutChange = report.withoutChange();
    }

    String id() {
        return id;
    }

    ReportView view() {
        return new ReportView(done, difficulties, nextSteps, promiseKept, withoutChange);
    }
}
