package io.leadtrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, spoken to over its debugging protocol; it has no network. */
final class Browser implements AutoCloseable, WebSocket.Listener {
    private static final int PATIENCE = 60;

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> loaded = new LinkedBlockingQueue<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private int calls;

    Browser(Path program, Path folder) throws Exception {
        profile = folder.resolve("profile");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--proxy-server=127.0.0.1:9",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        Path ports = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 10 * PATIENCE && (!Files.exists(ports) || Files.size(ports) < 5); i++) {
            Thread.sleep(100);
        }
        HttpClient client = HttpClient.newHttpClient();
        URI targets = URI.create("http://127.0.0.1:" + Files.readAllLines(ports).get(0) + "/json");
        JsonNode target = null;
        for (int i = 0; i < 10 * PATIENCE && target == null; i++) {
            for (JsonNode one : JsonMapper.shared()
                    .readTree(client.send(HttpRequest.newBuilder(targets).build(), HttpResponse.BodyHandlers.ofString())
                            .body())) {
                target = one.get("type").asString().equals("page") ? one : target;
            }
            Thread.sleep(100);
        }
        assertThat(target).as("a page to drive").isNotNull();
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(target.get("webSocketDebuggerUrl").asString()), this)
                .get(PATIENCE, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** The browser of this machine, if it has one. */
    static Optional<Path> program() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page and waits until it and its script are done. */
    void open(Path page) throws Exception {
        loaded.clear();
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        assertThat(loaded.poll(PATIENCE, TimeUnit.SECONDS)).as("loaded " + page).isNotNull();
    }

    /** The value of an expression in the page, as text. */
    String value(String expression) throws Exception {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        assertThat(answer.has("exceptionDetails")).as(answer.toString()).isFalse();
        JsonNode value = answer.get("result").get("value");
        return value == null ? "" : value.asString();
    }

    /** Shows pages on a screen of this width, in CSS pixels. */
    void screen(int width, int height) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** Shows pages to a reader who prefers dark or light pages. */
    void scheme(String scheme) throws Exception {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Calls the debugging protocol and returns the result. */
    JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int id = ++calls;
        String asked = JsonMapper.shared().writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(asked, true).get(PATIENCE, TimeUnit.SECONDS);
        JsonNode answer = answers.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(answer).as(method).isNotNull();
        assertThat(answer.get("id").asInt()).isEqualTo(id);
        assertThat(answer.has("error")).as(answer.toString()).isFalse();
        return answer.get("result");
    }

    /** What the console said, every dialog, and every request for anything but a file that was opened. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            JsonNode heard = JsonMapper.shared().readTree(message.toString());
            message.setLength(0);
            hear(heard);
        }
        from.request(1);
        return null;
    }

    private void hear(JsonNode heard) {
        if (heard.has("id")) {
            answers.add(heard);
            return;
        }
        switch (heard.get("method").asString()) {
            case "Page.loadEventFired" -> loaded.add("loaded");
            case "Log.entryAdded",
                    "Runtime.exceptionThrown",
                    "Runtime.consoleAPICalled",
                    "Page.javascriptDialogOpening" -> complaints.add(heard.toString());
            case "Network.requestWillBeSent" -> {
                JsonNode request = heard.get("params").get("request");
                if (!request.get("url").asString().endsWith(".html")) {
                    complaints.add(heard.toString());
                }
            }
            default -> {}
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        Files.deleteIfExists(profile.resolve("SingletonSocket"));
    }
}
