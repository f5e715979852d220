package org.qingdan.shared;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What answers kept in memory are kept for: a number that this process never uses twice for two states of the ledger.
 * A change is counted in the database, in its own transaction. The instance that writes moves on at the commit; the
 * others look every {@code qingdan.version-check}, so what they answer is at most that old.
 */
@ApplicationScoped
public class LedgerVersion {

    private static final Logger LOG = Logger.getLogger(LedgerVersion.class);

    private final EntityManager em;
    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final Vertx vertx;
    private final Duration check;
    private final AtomicLong local = new AtomicLong();
    private volatile long seen;
    private long timer = -1;

    LedgerVersion(EntityManager em, DataSource database, TransactionSynchronizationRegistry transactions,
            Vertx vertx, @ConfigProperty(name = "qingdan.version-check") Duration check) {
        this.em = em;
        this.database = database;
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
        timer = vertx.setPeriodic(check.toMillis(), tick -> vertx.executeBlocking(() -> {
            look();
            return null;
        }));
    }

    /** Stops looking before the database is let go. */
    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
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

    /** Plain JDBC: one row, many times a minute, for as long as the service runs. */
    private void look() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select version from ledger_version");
                var row = statement.executeQuery()) {
            row.next();
            long counted = row.getLong(1);
            if (counted != seen) {
                seen = counted;
                local.incrementAndGet();
            }
        } catch (SQLException e) {
            LOG.warn("Could not look whether another instance has written; trying again", e);
        }
    }
}
