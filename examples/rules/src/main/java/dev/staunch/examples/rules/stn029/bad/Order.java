package dev.staunch.examples.rules.stn029.bad;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

// region bad
record Order(int id, int cents) {

    void pay(Connection database) throws SQLException { // no test of the rule without a database
        try (PreparedStatement statement = database.prepareStatement("update orders set paid = true where id = ?")) {
            statement.setInt(1, id);
            statement.executeUpdate();
        }
    }
}
// endregion
