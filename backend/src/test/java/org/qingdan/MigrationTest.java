package org.qingdan;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** H2 commits each statement about tables by itself: a start that was killed in between must be made good by the next. */
class MigrationTest {

    @Test
    void everyMigrationCanBeginAgainAfterAnyOfItsStatements() throws IOException, SQLException {
        var scripts = scripts();
        assertFalse(scripts.isEmpty());
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:" + getClass().getName());
                var statement = connection.createStatement()) {
            for (var script : scripts) {
                var statements = Files.readString(script).split(";\\s*\\R");
                for (int done = 1; done <= statements.length; done++) {
                    for (int i = 0; i < done; i++) {
                        statement.execute(statements[i]);
                    }
                }
            }
        }
    }

    private static List<Path> scripts() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted().toList();
        }
    }
}
