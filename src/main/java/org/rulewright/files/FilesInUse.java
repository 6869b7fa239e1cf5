package org.rulewright.files;

import java.util.Collection;
import java.util.Set;
import org.rulewright.base.Sha256;

/** Knows which stored files something refers to; each module that refers to files has one, so that none is swept away. */
public interface FilesInUse {

    /** Those of these files that are in use. */
    Set<Sha256> among(Collection<Sha256> contents);
}
