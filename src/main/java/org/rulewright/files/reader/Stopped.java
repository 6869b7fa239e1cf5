package org.rulewright.files.reader;

import java.io.IOException;
import org.rulewright.files.Finding;

/** The reading goes no further, for a reason that is a finding. */
final class Stopped extends IOException {

    private final Finding finding;

    Stopped(Finding finding) {
        super(finding.name());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
