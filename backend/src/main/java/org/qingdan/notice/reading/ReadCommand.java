package org.qingdan.notice.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one notice from a file, or from standard input where the file is -, and prints its draft as JSON. */
public final class ReadCommand {

    private ReadCommand() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("One file is wanted, as in: make -s read FILE=notice.txt");
            System.exit(2);
        }
        var file = Path.of(arguments[0]);
        if (!arguments[0].equals("-") && !Files.isRegularFile(file)) {
            System.err.println("There is no file " + file);
            System.exit(1);
        }
        var bytes = arguments[0].equals("-") ? System.in.readAllBytes() : Files.readAllBytes(file);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(json(NoticeFile.text(bytes)));
    }

    static String json(String text) {
        return JsonWriter.write(DraftAsJson.of(new NoticeReader().read(text)));
    }
}
