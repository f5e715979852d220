package org.qingdan.notice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qingdan.shared.StableId;

/** The text of a notice as published, and under which name it came. */
record SourceText(String name, String text) {

    /** @throws java.nio.charset.CharacterCodingException if the file is not UTF-8 */
    static SourceText of(Path file) throws IOException {
        var text = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)));
        return new SourceText(file.getFileName().toString(), text.toString());
    }

    String hash() {
        return StableId.fingerprint(text.getBytes(StandardCharsets.UTF_8));
    }
}
