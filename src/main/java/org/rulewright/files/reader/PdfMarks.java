package org.rulewright.files.reader;

import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.rulewright.files.Finding;

/** Looks through every object of a PDF for what acts or hides, whether anything leads to it or not. */
final class PdfMarks {

    private static final int MOST_OBJECTS = 100_000;
    private static final int DEEPEST = 20;
    private static final Set<String> FILE_MARKS = Set.of("EmbeddedFile", "RichMedia");

    private final Set<Finding> found = EnumSet.noneOf(Finding.class);

    Set<Finding> findIn(COSDocument document) {
        document.getXrefTable().keySet().stream().limit(MOST_OBJECTS).forEach(key -> {
            var object = document.getObjectFromPool(key);
            var content = object == null ? null : object.getObject();
            if (content != null) {
                look(content, 0);
            }
        });
        return found;
    }

    private void look(COSBase object, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            lookAt(dictionary);
            dictionary.getValues().forEach(value -> look(value, depth + 1));
        } else if (object instanceof COSArray array) {
            array.forEach(value -> look(value, depth + 1));
        }
    }

    private void lookAt(COSDictionary dictionary) {
        var act = dictionary.getNameAsString(COSName.S, "");
        if (act.equals("JavaScript") || dictionary.containsKey(COSName.JS)) {
            found.add(Finding.SCRIPT);
        }
        if (act.equals("Launch")) {
            found.add(Finding.STARTS_PROGRAM);
        }
        if (FILE_MARKS.contains(dictionary.getNameAsString(COSName.TYPE, ""))
                || FILE_MARKS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))
                || dictionary.containsKey(COSName.EF)) {
            found.add(Finding.CONTAINS_FILES);
        }
    }
}
