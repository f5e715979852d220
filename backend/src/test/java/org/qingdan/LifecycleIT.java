package org.qingdan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged service as a process of its own: started, stopped, killed, and started again on the same data. */
class LifecycleIT {

    private static final int TASKS_IN_THE_SEEDS = 36;
    private static final int TERMINATED = 128 + 15;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    @TempDir
    Path folder;

    @Test
    void secondStartReadsNothingTwice() throws Exception {
        List<String> read;
        try (var service = new Service()) {
            read = service.tasks();
            assertEquals(TASKS_IN_THE_SEEDS, read.size());
            assertEquals(TERMINATED, service.terminate());
            assertTrue(service.log().contains("qingdan stopped in"), service.log());
        }
        try (var service = new Service()) {
            assertEquals(read, service.tasks());
        }
    }

    @Test
    void whatWasReadOutlastsAKill() throws Exception {
        List<String> read;
        try (var service = new Service()) {
            service.awaitReady();
            service.kill();
        }
        try (var service = new Service()) {
            read = service.tasks();
            assertEquals(TASKS_IN_THE_SEEDS, read.size());
            service.kill();
        }
        try (var service = new Service()) {
            assertEquals(read, service.tasks());
        }
    }

    /** Killed this many milliseconds after the database's file appears: in the migrations, while reading, near the end. */
    @ParameterizedTest
    @ValueSource(longs = { 0, 400, 800, 1_200, 2_000 })
    void firstStartThatWasKilledIsMadeGoodByTheNext(long after) throws Exception {
        try (var service = new Service()) {
            service.awaitDatabase();
            Thread.sleep(after);
            service.kill();
        }
        try (var service = new Service()) {
            var tasks = service.tasks();
            assertEquals(TASKS_IN_THE_SEEDS, tasks.size());
            assertEquals(TASKS_IN_THE_SEEDS, tasks.stream().distinct().count());
        }
    }

    /** One process of the service on the test's folder; closing kills what still runs. */
    private final class Service implements AutoCloseable {

        private final int port = freePort();
        private final Path log = Files.createTempFile(folder, "service", ".log");
        private final Path data = folder.resolve("data");
        private final Process process;

        Service() throws IOException {
            process = new ProcessBuilder(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                    "-Dqingdan.data=" + data,
                    "-Dquarkus.http.port=" + port,
                    "-jar", System.getProperty("qingdan.jar", "target/quarkus-app/quarkus-run.jar"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        }

        List<String> tasks() throws Exception {
            awaitReady();
            var answer = JsonPath.from(http.send(to("/api/v1/tasks?size=100"), BodyHandlers.ofString()).body());
            List<String> ids = answer.getList("items.id");
            assertEquals(ids.size(), answer.getInt("total"));
            return ids;
        }

        void awaitReady() throws Exception {
            await(() -> {
                try {
                    return http.send(to("/q/health/ready"), BodyHandlers.discarding()).statusCode() == 200;
                } catch (IOException notYet) {
                    return false;
                }
            });
        }

        void awaitDatabase() throws Exception {
            await(() -> Files.exists(data.resolve("qingdan.mv.db")));
        }

        /** Asks it to stop, as Ctrl-C or a service manager does, and answers its exit code. */
        int terminate() throws InterruptedException {
            process.destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "did not stop");
            return process.exitValue();
        }

        void kill() {
            process.destroyForcibly().onExit().join();
        }

        String log() {
            try {
                return Files.readString(log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            kill();
        }

        private HttpRequest to(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(30)).build();
        }

        private void await(Condition condition) throws Exception {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!condition.holds()) {
                assertTrue(process.isAlive(), this::log);
                assertTrue(System.nanoTime() < end, this::log);
                Thread.sleep(20);
            }
        }
    }

    private interface Condition {

        boolean holds() throws Exception;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
