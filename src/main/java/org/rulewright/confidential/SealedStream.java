package org.rulewright.confidential;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** The pieces of sealed content one after another; each is opened when it is needed, so that one is in memory at a time. */
@SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
final class SealedStream implements Enumeration<InputStream> {

    private final int pieces;
    private final IntFunction<byte[]> opened;
    private int next;

    private SealedStream(int pieces, IntFunction<byte[]> opened) {
        this.pieces = pieces;
        this.opened = opened;
    }

    static InputStream of(int pieces, IntFunction<byte[]> opened) {
        return new SequenceInputStream(new SealedStream(pieces, opened));
    }

    @Override
    public boolean hasMoreElements() {
        return next < pieces;
    }

    @Override
    public InputStream nextElement() {
        if (!hasMoreElements()) {
            throw new NoSuchElementException();
        }
        return new ByteArrayInputStream(opened.apply(next++));
    }
}
