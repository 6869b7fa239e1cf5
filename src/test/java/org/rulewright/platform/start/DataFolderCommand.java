package org.rulewright.platform.start;

import java.util.List;
import org.rulewright.platform.Command;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which database it found, and ends with as many as it has arguments. */
@Component
class DataFolderCommand implements Command {

    private final JdbcClient database;

    DataFolderCommand(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "data-folder";
    }

    @Override
    public int run(List<String> arguments) {
        IO.println(database.sql("show data_directory").query(String.class).single());
        return arguments.size();
    }
}
