package org.rulewright.comment.bundle;

import java.util.List;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.comment.bundle.Item.Origin;

/**
 * An item as it was read.
 *
 * @param identity tells the same sending from another one
 * @param source what came, byte for byte
 * @param isMarked whether it lay in a mailbox, which puts a mark before some lines
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares these
record NewItem(
        String identity,
        byte[] source,
        boolean isMarked,
        ItemState state,
        Origin origin,
        Facts facts,
        List<String> files,
        List<String> remarks) {}
