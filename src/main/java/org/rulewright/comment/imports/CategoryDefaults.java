package org.rulewright.comment.imports;

import java.util.List;
import java.util.regex.Pattern;
import org.rulewright.docket.Category;
import org.rulewright.docket.CategoryMark;

/** Which of our categories a word of Regulations.gov most likely means; the first line that fits counts. */
final class CategoryDefaults {

    /** The categories of an agency that comes with an import. */
    static final List<Category> LIST = List.of(
            new Category("ACADEMIA", "Academia and research", CategoryMark.ACADEMIA),
            new Category("INDUSTRY", "Industry", CategoryMark.INDUSTRY),
            new Category("HEALTH", "Health care providers and professionals", CategoryMark.NONE),
            new Category("CIVIL", "Civil society and associations", CategoryMark.CIVIL),
            new Category("PATIENTS", "Patient and consumer groups", CategoryMark.PATIENTS),
            new Category("GOVERNMENT", "Government", CategoryMark.GOVERNMENT),
            new Category("INTERNATIONAL", "International body", CategoryMark.INTERNATIONAL),
            new Category("INDIVIDUAL", "Individual", CategoryMark.INDIVIDUAL),
            new Category(Category.OTHER, "Other", CategoryMark.NONE));

    private record Line(Pattern words, String code) {
        Line(String words, String code) {
            this(Pattern.compile("(?i).*(?:" + words + ").*"), code);
        }
    }

    private static final List<Line> LINES = List.of(
            new Line("academi|universit|school|research", "ACADEMIA"),
            new Line("foreign|international|tribal nation", "INTERNATIONAL"),
            new Line("government|congress|federal|state agency|county|municipal|tribal", "GOVERNMENT"),
            new Line("consumer|patient|beneficiar|caregiver|disab", "PATIENTS"),
            new Line("industry|employer|business|company|manufactur|health plan|small entity", "INDUSTRY"),
            new Line(
                    "health care pro|physician|nurse|hospital|hospice|practitioner|therapist|pharmacist|chiropract"
                            + "|facility|clinic|long-term care|technician|social worker|home health",
                    "HEALTH"),
            new Line("association|union|non-?profit|public interest|advoca|civil", "CIVIL"),
            new Line("individual|private citizen", "INDIVIDUAL"));

    private CategoryDefaults() {}

    /** The code that fits; {@link Category#OTHER} where none does. */
    static String codeOf(String imported) {
        return LINES.stream()
                .filter(line -> line.words().matcher(imported).matches())
                .map(Line::code)
                .findFirst()
                .orElse(Category.OTHER);
    }
}
