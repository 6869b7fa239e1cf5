package org.rulewright.files.reader;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the words out of a PDF, page by page in one pass. */
final class PdfWords extends PDFTextStripper {

    private final Output pages;
    private final StringWriter words = new StringWriter();

    PdfWords(Output pages) {
        this.pages = pages;
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setSuppressDuplicateOverlappingText(true);
    }

    void readAll(PDDocument document) throws IOException {
        writeText(document, words);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        pages.fillUpTo(getCurrentPageNo() - 1);
        pages.page(words.toString().strip());
        words.getBuffer().setLength(0);
    }
}
