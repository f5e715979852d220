package org.qingdan.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What answers kept in memory are kept for: a number that this process never uses twice for two states of the ledger.
 * A change is counted in the database, in its own transaction. The instance that writes moves on at the commit; the
 * others look every {@code qingdan.version-check}, so what they answer is at most that old.
 */
@ApplicationScoped
public class LedgerVersion {

    private final EntityManager em;
    private final TransactionSynchronizationRegistry transactions;
    private final Vertx vertx;
    private final Duration check;
    private final AtomicLong local = new AtomicLong();
    private volatile long seen;

    LedgerVersion(EntityManager em, TransactionSynchronizationRegistry transactions, Vertx vertx,
            @ConfigProperty(name = "qingdan.version-check") Duration check) {
        this.em = em;
        this.transactions = transactions;
        this.vertx = vertx;
        this.check = check;
    }

    /** Starts looking for what other instances write; zero for an embedded database, which has no other instances. */
    void start(@Observes @Priority(10) StartupEvent event) {
        if (check.isZero()) {
            return;
        }
        look();
        vertx.setPeriodic(check.toMillis(), timer -> vertx.executeBlocking(() -> {
            look();
            return null;
        }));
    }

    public long current() {
        return local.get();
    }

    /** To be called in every transaction that changes what the ledger answers. */
    public void changed() {
        em.createNativeQuery("update ledger_version set version = version + 1").executeUpdate();
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // the change is counted already; the number moves on once others can see it
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    local.incrementAndGet();
                }
            }
        });
    }

    private void look() {
        long counted = QuarkusTransaction.requiringNew().call(() ->
                ((Number) em.createNativeQuery("select version from ledger_version").getSingleResult()).longValue());
        if (counted != seen) {
            seen = counted;
            local.incrementAndGet();
        }
    }
}
