package org.qingdan.shared;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder {@code qingdan.data}, where all that must outlast a restart is kept, the access log included. */
@ApplicationScoped
class DataFolder {

    private final Path folder;

    DataFolder(@ConfigProperty(name = "qingdan.data") Path folder) {
        this.folder = folder;
    }

    void prepare(@Observes @Priority(1) StartupEvent event) throws IOException {
        // the access log does not make its own folder
        Files.createDirectories(folder.resolve("log"));
    }
}
