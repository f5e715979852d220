package org.qingdan;

import io.quarkus.test.common.QuarkusTestResource;

/** Declares, once for all tests, which database they run on. */
@QuarkusTestResource(PostgresServer.class)
final class Database {

    private Database() {
    }
}
