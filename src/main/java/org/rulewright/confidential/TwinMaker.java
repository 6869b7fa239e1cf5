package org.rulewright.confidential;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.confidential.twin.Passages;
import org.rulewright.confidential.twin.Twin;
import org.rulewright.confidential.twin.TwinFile;
import org.rulewright.confidential.twin.TwinHead;
import org.rulewright.files.FileType;
import org.rulewright.files.Finding;
import org.rulewright.files.PageText;
import org.rulewright.files.PagesOnce;
import org.rulewright.platform.Seal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes public versions: reads the pages of a file under seal, hides passages, and writes what is left into a new file. */
@Component
class TwinMaker {

    private static final int MOST_PAGES = 1_000;
    private static final int MOST_SIGNS = 1_000_000;
    private static final int CHECK_DIGITS = 16;

    /** After one of these not all of the words are known. */
    private static final List<Finding> IN_THE_WAY = List.of(
            Finding.ENCRYPTED,
            Finding.BOMB,
            Finding.HUGE_PICTURE,
            Finding.DAMAGED,
            Finding.TOO_COSTLY,
            Finding.CUT,
            Finding.NO_WORDS);

    private final PagesOnce reader;
    private final Seal seal;
    private final MessageSource messages;

    TwinMaker(PagesOnce reader, Seal seal, MessageSource messages) {
        this.reader = reader;
        this.seal = seal;
        this.messages = messages;
    }

    /** The words of the pages; refuses a file whose words cannot be read, all of them, with what its sender can do. */
    List<PageText> pages(SealedFile file, Supplier<InputStream> bytes) {
        var type = FileType.ofMediaType(file.mediaType()).orElseThrow(() -> unread("DAMAGED"));
        var read = reader.of(type, bytes);
        refuseUnread(read.findings(), read.isWhole());
        var signs = read.pages().stream().mapToInt(page -> page.text().length()).sum();
        if (read.pages().size() > MOST_PAGES || signs > MOST_SIGNS) {
            throw unread("CUT");
        }
        return read.pages();
    }

    /** The pages of a version that was made here. */
    List<PageText> pagesOf(MadeTwin made) {
        var type = made.name().endsWith(".pdf") ? FileType.PDF : FileType.TXT;
        return reader.of(type, made::open).pages();
    }

    private static void refuseUnread(Set<Finding> findings, boolean isWhole) {
        IN_THE_WAY.stream().filter(findings::contains).findFirst().ifPresent(finding -> {
            throw unread(finding.name());
        });
        if (!isWhole) {
            throw unread("DAMAGED");
        }
    }

    private static Refusal unread(String finding) {
        return new Refusal("confidential.making.refused." + finding);
    }

    /** What the public would read. */
    Twin twin(ConfidentialPart part, List<PageText> pages, Passages passages) {
        return Twin.of(pages, passages, label(part.claim()));
    }

    /**
     * The file that the public would get; refuses one in which nothing is hidden, a passage is not found, or nothing is
     * left.
     */
    MadeTwin file(ConfidentialPart part, SealedFile original, Twin twin) {
        twin.found().entrySet().stream()
                .filter(passage -> passage.getValue() == 0)
                .findFirst()
                .ifPresent(passage -> {
                    throw new Refusal("confidential.making.refused.unfound", passage.getKey());
                });
        if (twin.gaps() == 0) {
            throw new Refusal("confidential.making.refused.nothing");
        }
        if (!twin.saysSomething()) {
            throw new Refusal("confidential.making.refused.all");
        }
        if (twin.stillShows(new Passages(List.copyOf(twin.found().keySet())))) {
            throw new Refusal("confidential.making.refused.left");
        }
        var file = TwinFile.of(twin, head(part, original, twin));
        return new MadeTwin("public-version-" + part.number() + "." + file.ending(), file.bytes());
    }

    /**
     * By it cleared staff can tell of which file a public version was made; who has not the portal's key learns nothing
     * from it, not even by trying files.
     */
    String checkNumber(SealedFile file) {
        return seal.mark(file.content().value(), "public version")
                .value()
                .substring(0, CHECK_DIGITS)
                .replaceAll("(.{4})(?!$)", "$1 ");
    }

    private TwinHead head(ConfidentialPart part, SealedFile original, Twin twin) {
        var lines = new ArrayList<String>();
        lines.add(say("confidential.making.head.what", part.label()));
        lines.add(say("confidential.making.head.gaps", twin.gaps(), label(part.claim())));
        lines.add(say("confidential.making.head.check", checkNumber(original)));
        return new TwinHead(
                say("confidential.making.head.title"),
                lines,
                say("confidential.making.head.running", part.number()),
                say("confidential.making.head.page"),
                say("confidential.making.head.wordless"));
    }

    private String label(Claim claim) {
        var ground = claim.words().isEmpty() ? say("confidential.making.ground." + claim.ground()) : claim.words();
        return "[" + say("confidential.making.label", ground) + "]";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
