package org.rulewright.files.reader;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.rulewright.files.Finding;
import org.rulewright.files.Layer;

/** Where the reader says what it reads: pages in their order without a gap, each finding once, and not without end. */
final class Output {

    static final int MOST_PAGES = 5_000;
    private static final long MOST_SIGNS = 20_000_000;

    private final DataOutputStream out;
    private final Set<Finding> found = EnumSet.noneOf(Finding.class);
    private int pages;
    private long signs;
    private boolean hasWords;

    Output(DataOutputStream out) {
        this.out = out;
    }

    /** The words of the next page. */
    void page(String text) throws IOException {
        if (pages == MOST_PAGES || signs + text.length() > MOST_SIGNS) {
            throw new Stopped(Finding.CUT);
        }
        pages++;
        signs += text.length();
        hasWords |= !text.isBlank();
        new Frame.Words(pages, text).writeTo(out);
    }

    /** Says empty pages until there are so many. */
    void fillUpTo(int number) throws IOException {
        while (pages < number) {
            page("");
        }
    }

    /** Words of a file by where they stand; as a page is, and numbered by its layer. */
    @SuppressWarnings("EnumOrdinal") // read by the same build
    void layer(Layer layer, String text) throws IOException {
        new Frame.Words(layer.ordinal(), text).writeTo(out);
    }

    void picture(int page, byte[] png) throws IOException {
        new Frame.Picture(page, png).writeTo(out);
        out.flush();
    }

    void found(Finding finding) throws IOException {
        if (found.add(finding)) {
            new Frame.Found(finding).writeTo(out);
        }
    }

    boolean hasWords() {
        return hasWords;
    }

    void done() throws IOException {
        new Frame.Done().writeTo(out);
        out.flush();
    }

    void failed(Throwable failure) throws IOException {
        new Frame.Failed(failure.getClass().getName()).writeTo(out);
        out.flush();
    }
}
