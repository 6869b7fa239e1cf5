package org.rulewright.comment.imports;

import java.nio.file.Path;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.platform.Command;
import org.rulewright.platform.Progress;
import org.springframework.stereotype.Component;

/** {@code ./rulewright import PATH}: takes over what was downloaded from Regulations.gov. */
@Component
class ImportCommand implements Command {

    private static final int STEP = 500;

    private final RegulationsImport source;

    ImportCommand(RegulationsImport source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            say("comment.import.usage");
            return 2;
        }
        var path = Path.of(arguments.getFirst());
        try {
            tell(OwnAuthority.as(Role.ADMIN, () -> source.run(path, ImportCommand::tellStep)));
            return 0;
        } catch (Refusal refusal) {
            say(refusal.key(), refusal.arguments());
            return 1;
        }
    }

    private static void tellStep(long done, long all) {
        if (done % STEP == 0) {
            say("comment.import.step", done, Math.max(done, all));
        }
    }

    private static void tell(ImportReport report) {
        report.skipped().forEach(problem -> tell("comment.import.line.skipped", problem));
        report.bad().forEach(problem -> tell("comment.import.line.bad", problem));
        report.dockets().forEach(docket -> say("comment.import.line.docket", docket));
        say(
                "comment.import.sum",
                report.comments(),
                report.changed(),
                report.unchanged(),
                report.bad().size(),
                report.skipped().size());
    }

    private static void tell(String key, ImportProblem problem) {
        say(key, problem.file(), ConsoleText.of(problem.key(), problem.arguments()));
    }

    private static void say(String key, Object... arguments) {
        Progress.say(ConsoleText.of(key, List.of(arguments)));
    }
}
