package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.comment.CommentLetters.Addition;
import org.rulewright.comment.letter.Proposal;
import org.rulewright.comment.letter.Toxins;
import org.rulewright.comment.table.TableRow;
import org.rulewright.comment.table.TableWords;
import org.rulewright.comment.table.WorkbookTable;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CommentLettersTests {

    private static final TableWords WORDS = new TableWords(
            "Comments on a rule",
            "Fill in.",
            List.of(
                    "Provision",
                    "Text of the rule",
                    "Your comment",
                    "Suggested wording",
                    "What you ask for",
                    "Evidence",
                    "Reference (leave as it is)"),
            List.of("Keep as it is", "Remove"));

    @Autowired
    CommentLetters letters;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Versions versions;

    private Docket docket;

    @BeforeEach
    void openADocketOnToxins() {
        docket = toxins();
    }

    @Test
    void writesNoFormulas() throws IOException {
        var stream = new ByteArrayOutputStream();
        WorkbookTable.write(WORDS, List.of(new TableRow("=1+1", "@SUM(A1)\u0000<&", "+x")), stream);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(stream.toByteArray()))) {
            var row = workbook.getSheetAt(0).getRow(3);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("@SUM(A1) <&");
            assertThat(workbook.getSheetAt(0).isColumnHidden(6)).isTrue();
        }
    }

    @Test
    void addsNoMorePointsThanACommentMayHave() {
        var secret = drafts.begin(docket.id(), DraftForm.empty());
        var taken = letters.reader(docket)
                .read(letters.read("Please remove (d)(4).\n\n".repeat(60)).text());
        var many = new ArrayList<Proposal>();
        for (var number = 0; number <= CommentRule.MOST_POINTS; number++) {
            many.add(taken.points().getFirst());
        }

        assertThatThrownBy(() -> letters.add(secret, new Addition(Sha256.of("letter"), many, "")))
                .isInstanceOf(Refusal.class)
                .hasMessage("comment.fault.points");
        assertThat(drafts.find(secret).orElseThrow().form().points()).isEmpty();
    }

    private Docket toxins() {
        var opened = aDocket().in(dockets, agencies);
        OwnAuthority.as(
                Role.ADMIN,
                () -> versions.addVersion(
                        opened.id(),
                        new NewVersion(
                                VersionKind.PROPOSED,
                                "Proposed",
                                LocalDate.of(2022, 5, 23),
                                "",
                                "",
                                "",
                                Instant.EPOCH,
                                Toxins.passages())));
        return opened;
    }
}
