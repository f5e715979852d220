package org.qingdan.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What dashboards group by (开办企业 …): the same indicator occurs in several parts and notices. */
@Entity
public class Indicator {

    @Id
    private String code;
    private String name;
    private int position;

    protected Indicator() {
    }

    Indicator(String code, String name, int position) {
        this.code = code;
        this.name = name;
        this.position = position;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
