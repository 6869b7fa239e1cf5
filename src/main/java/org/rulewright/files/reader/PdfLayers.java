package org.rulewright.files.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rulewright.files.Layer;

/** The words of PDF files: pages with all their layers, every string of every object, files in them, earlier states. */
final class PdfLayers {

    private static final String END = "%%EOF";
    private static final int MOST_STATES = 30;

    private PdfLayers() {}

    static void add(byte[] file, LayerWords words) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            words.add(Layer.PAGE, stripper.getText(document));
            stripper.setSortByPosition(true);
            words.add(Layer.PAGE, stripper.getText(document));
            addObjects(document, words);
        }
    }

    /** A PDF that was changed by adding to its end still holds what it was before. */
    static void addEarlierStates(byte[] file, LayerWords words) throws IOException {
        var ends = ends(file);
        if (ends.size() > MOST_STATES) {
            throw new IOException("the file was changed too often to be checked");
        }
        for (var end : ends.subList(0, Math.max(0, ends.size() - 1))) {
            addState(Arrays.copyOf(file, end), words);
        }
    }

    /** A first part that is no file by itself, as where a file was written for the web, is not one of its states. */
    private static void addState(byte[] state, LayerWords words) throws IOException {
        try (var _ = Loader.loadPDF(state)) {
            words.before(state);
        } catch (IOException _) {
            words.count(state.length);
        }
    }

    private static List<Integer> ends(byte[] file) {
        var bytes = new String(file, StandardCharsets.ISO_8859_1);
        var ends = new ArrayList<Integer>();
        for (var at = bytes.indexOf(END); at >= 0; at = bytes.indexOf(END, at + 1)) {
            ends.add(at + END.length());
        }
        return ends;
    }

    private static void addObjects(PDDocument document, LayerWords words) throws IOException {
        var objects = document.getDocument();
        for (var key : List.copyOf(objects.getXrefTable().keySet())) {
            addObject(
                    objects.getObjectFromPool(new COSObjectKey(key.getNumber(), key.getGeneration()))
                            .getObject(),
                    words);
        }
        addStrings(objects.getTrailer(), Layer.METADATA, words);
    }

    private static void addObject(COSBase object, LayerWords words) throws IOException {
        addStrings(object, layerOf(object), words);
        if (object instanceof COSStream stream) {
            addStream(stream, words);
        }
    }

    private static Layer layerOf(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(COSName.FT) || dictionary.containsKey(COSName.V)) {
                return Layer.FORM_FIELD;
            }
            if (dictionary.containsKey(COSName.RECT)) {
                return Layer.ANNOTATION;
            }
        }
        return Layer.METADATA;
    }

    /** The strings of an object, but not those of the objects that it only refers to. */
    private static void addStrings(COSBase object, Layer layer, LayerWords words) {
        switch (object) {
            case COSString text -> words.add(layer, text.getString());
            case COSArray array -> array.forEach(each -> addStrings(each, layer, words));
            case COSDictionary dictionary -> dictionary.getValues().forEach(each -> addStrings(each, layer, words));
            case null, default -> {}
        }
    }

    private static void addStream(COSStream stream, LayerWords words) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        byte[] content;
        try (var bytes = stream.createInputStream()) {
            content = bytes.readNBytes(LayerWords.MOST_BYTES);
        }
        words.count(content.length);
        var isFile = COSName.EMBEDDED_FILE.equals(stream.getCOSName(COSName.TYPE))
                || stream.getDictionaryObject(COSName.PARAMS) != null;
        if (isFile) {
            words.embed(content);
        } else if (COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
            words.add(Layer.METADATA, new String(content, StandardCharsets.UTF_8));
        } else {
            words.add(Layer.BYTES, new String(content, StandardCharsets.ISO_8859_1));
        }
    }
}
