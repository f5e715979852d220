package org.qingdan.notice;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The notices that an empty ledger starts with: every text in the folder {@code qingdan.seeds}, by name. */
@ApplicationScoped
class SeedNotices {

    private static final Logger LOG = Logger.getLogger(SeedNotices.class);

    private final NoticeImport imports;
    private final Notices notices;
    private final Path folder;

    SeedNotices(NoticeImport imports, Notices notices, @ConfigProperty(name = "qingdan.seeds") Path folder) {
        this.imports = imports;
        this.notices = notices;
        this.folder = folder;
    }

    void start(@Observes @Priority(20) StartupEvent event) {
        if (notices.count() > 0) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            LOG.warnf("The ledger is empty and there is no folder %s to read notices from", folder.toAbsolutePath());
            return;
        }
        try (var files = Files.list(folder)) {
            imports.read(files.filter(file -> file.toString().endsWith(".txt")).sorted().map(SeedNotices::text).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText text(Path file) {
        try {
            return SourceText.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
