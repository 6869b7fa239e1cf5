package org.rulewright.comment.bundle.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read as text.
 *
 * @param isSure false where they are not of the character set that they are said to be of
 */
record Signs(String text, boolean isSure) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Reads them as they say, else as UTF-8, else as what Western mail programs wrote before it. */
    static Signs of(byte[] bytes, @Nullable String said) {
        var named = charset(said);
        var asSaid = named.flatMap(charset -> decoded(bytes, charset));
        return asSaid.map(text -> new Signs(text, true))
                .orElseGet(() -> Stream.of(StandardCharsets.UTF_8, WESTERN)
                        .flatMap(charset -> decoded(bytes, charset).stream())
                        .findFirst()
                        .map(text -> new Signs(text, false))
                        .orElseGet(() -> new Signs(new String(bytes, WESTERN), false)));
    }

    private static Optional<Charset> charset(@Nullable String said) {
        try {
            return Optional.of(said == null ? StandardCharsets.UTF_8 : Charset.forName(said.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
