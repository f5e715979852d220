package org.qingdan.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The notices in the ledger. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, String> {

    boolean have(SourceText source) {
        return count("sourceHash", source.hash()) > 0;
    }
}
