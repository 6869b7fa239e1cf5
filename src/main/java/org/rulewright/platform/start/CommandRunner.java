package org.rulewright.platform.start;

import java.util.List;
import org.rulewright.platform.Command;
import org.rulewright.platform.StartRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Runs the command that this start is for, and keeps its exit code. */
@Component
@ConditionalOnProperty(Command.SETTING)
class CommandRunner implements ApplicationRunner, ExitCodeGenerator {

    private final String name;
    private final List<Command> commands;
    private int exitCode;

    CommandRunner(@Value("${" + Command.SETTING + "}") String name, ObjectProvider<Command> commands) {
        this.name = name;
        this.commands = commands.orderedStream().toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var command = commands.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartRefused("There is no command " + name + "."));
        exitCode = command.run(arguments.getNonOptionArgs());
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
