package org.rulewright.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StoredFilesTests {

    private static final int CHUNK = 512 * 1024;

    @Autowired
    StoredFiles files;

    @Autowired
    FileReadings readings;

    @Autowired
    ContentStore store;

    @ParameterizedTest
    @ValueSource(ints = {1, 511, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7})
    void keepsEveryByteAsItWasSent(int size) throws IOException {
        var sent = someText(size);

        var file = files.keep("notes.txt", new Dribble(sent));

        try (var kept = files.open(file.content())) {
            assertThat(kept.readAllBytes()).isEqualTo(sent);
        }
        assertThat(file.size()).isEqualTo(size);
        assertThat(file.content()).isEqualTo(Sha256.of(sent));
    }

    @Test
    void keepsEveryByteWhateverTheSize() throws IOException {
        assertThat(ContentStore.CHUNK).isEqualTo(CHUNK);
        var random = new Random(4);
        for (var turn = 0; turn < 10; turn++) {
            var sent = someText(CHUNK - 20 + random.nextInt(40) + CHUNK * random.nextInt(3));

            var file = files.keep("notes.txt", new Dribble(sent));

            try (var kept = files.open(file.content())) {
                assertThat(Sha256.of(kept.readAllBytes())).isEqualTo(Sha256.of(sent));
            }
        }
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        var sent = someText(1_000);

        var first = files.keep("one.txt", new ByteArrayInputStream(sent));
        var body = store.find(first.content()).orElseThrow().body();
        var second = files.keep("two.txt", new ByteArrayInputStream(sent));

        assertThat(second.content()).isEqualTo(first.content());
        assertThat(store.find(second.content()).orElseThrow().body()).isEqualTo(body);
    }

    @Test
    void refusesWhatIsEmptyTooLargeOrSomethingElse() {
        assertRefused("empty.txt", new byte[0], "files.refused.empty");
        assertRefused("letter.pdf", "words".getBytes(StandardCharsets.UTF_8), "files.refused.type");
        assertThatThrownBy(() -> files.keep("endless.txt", new Endless()))
                .isInstanceOf(Refusal.class)
                .hasMessage("files.refused.large");
    }

    @Test
    void keepsNothingOfASendingThatBreaksOff() {
        assertThatThrownBy(() -> files.keep("notes.txt", new Broken())).isInstanceOf(UncheckedIOException.class);

        assertThat(store.removeUnfinished(Duration.ZERO)).isZero();
    }

    @Test
    void cleansNames() throws IOException {
        var file = files.keep("C:\\fake\\..\\no\u202Etes.txt", new ByteArrayInputStream(someText(10)));

        assertThat(file.name()).isEqualTo("notes.txt");
    }

    @Test
    void readsAFileThatIsKept() throws IOException {
        var file = files.keep("letter.pdf", new ByteArrayInputStream(SomeFiles.pdf("First", "Second mention")));

        assertThat(readings.pages(file.content()))
                .containsExactly(new PageText(1, "First"), new PageText(2, "Second mention"));
        assertThat(readings.get(file.content()).state()).isEqualTo(ReadingState.READ);
        assertThat(readings.pagesWith(file.content(), "MENTION")).containsExactly(2);
        assertThat(readings.picture(file.content(), 2)).isPresent();
        assertThat(readings.picture(file.content(), 3)).isEmpty();
    }

    @Test
    void keepsAndMarksWhatCannotBeRead() throws IOException {
        var whole = SomeFiles.pdf("Words");
        var torn = files.keep("torn.pdf", new ByteArrayInputStream(whole, 0, 40));
        var sealed = files.keep("sealed.docx", new ByteArrayInputStream(SomeFiles.sealedDocx()));

        assertThat(readings.read(torn.content()).state()).isEqualTo(ReadingState.FAILED);
        assertThat(readings.read(torn.content()).findings()).contains(Finding.DAMAGED);
        assertThat(readings.read(sealed.content()).state()).isEqualTo(ReadingState.REFUSED);
        assertThat(readings.read(sealed.content()).findings()).contains(Finding.ENCRYPTED);
        try (var kept = files.open(sealed.content())) {
            assertThat(kept.readAllBytes()).hasSize((int) sealed.size());
        }
    }

    @Test
    void letsGoOfWhatNothingRefersTo() throws IOException {
        var free = files.keep("free.txt", new ByteArrayInputStream(someText(100)));
        var used = files.keep("used.txt", new ByteArrayInputStream(someText(100)));
        readings.read(free.content());
        var others = new FileSweep(store, List.of(contents -> {
            var all = new HashSet<>(contents);
            all.remove(free.content());
            return all;
        }));

        others.sweep(Duration.ZERO);

        assertThatThrownBy(() -> files.open(free.content())).isInstanceOf(NotFound.class);
        assertThat(store.find(used.content())).isPresent();
    }

    private void assertRefused(String name, byte[] bytes, String key) {
        assertThatThrownBy(() -> files.keep(name, new ByteArrayInputStream(bytes)))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private static byte[] someText(int size) {
        var signs = new byte[size];
        var random = new Random();
        for (var place = 0; place < size; place++) {
            signs[place] = (byte) ('a' + random.nextInt(26));
        }
        return signs;
    }

    /** Comes in small pieces, as from a network. */
    private static final class Dribble extends ByteArrayInputStream {
        Dribble(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int start, int length) {
            return super.read(target, start, Math.min(length, 1_461));
        }
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] target, int start, int length) {
            Arrays.fill(target, start, start + length, (byte) 'a');
            return length;
        }
    }

    private static final class Broken extends ByteArrayInputStream {
        Broken() {
            super(new byte[0]);
        }

        @Override
        public synchronized int read(byte[] target, int start, int length) {
            throw new UncheckedIOException(new IOException("the connection broke"));
        }
    }
}
