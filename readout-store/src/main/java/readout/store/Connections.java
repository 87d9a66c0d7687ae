/* SPDX-License-Identifier: Apache-2.0 */
package readout.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

/** Open connections to one database: any number of readers, one writer at a time. */
final class Connections implements AutoCloseable {
  /** Opens one more. */
  interface Source {
    Connection open() throws SQLException;
  }

  /** What is done with a connection. */
  interface Work<T, E extends Exception> {
    T with(Connection connection) throws SQLException, E;
  }

  private static final int MOST_IDLE = 8;

  private final Source source;
  private final int readIsolation;
  private final int writeIsolation;
  private final String name;
  private final ReentrantLock writing = new ReentrantLock();
  private final Deque<Connection> idle = new ArrayDeque<>();
  private boolean closed;

  /**
   * @param readIsolation of {@link Connection}'s levels, the one in which a reader sees one state
   * @param writeIsolation the one in which a writer, once it has its turn, sees all before it
   */
  Connections(String name, int readIsolation, int writeIsolation, Source source) {
    this.name = name;
    this.readIsolation = readIsolation;
    this.writeIsolation = writeIsolation;
    this.source = source;
  }

  /**
   * Reads, from one state of the store.
   *
   * @throws StoreException when the database fails
   */
  <T, E extends Exception> T read(Work<T, E> work) throws E {
    return within(readIsolation, work);
  }

  /** Writes all or nothing: when this returns, what was written is on the disk. */
  <T, E extends Exception> T write(Work<T, E> work) throws E {
    writing.lock();
    try {
      return within(writeIsolation, work);
    } finally {
      writing.unlock();
    }
  }

  private <T, E extends Exception> T within(int isolation, Work<T, E> work) throws E {
    Connection connection = null;
    boolean sound = false;
    try {
      connection = take();
      connection.setTransactionIsolation(isolation);
      connection.setAutoCommit(false);
      T result = work.with(connection);
      connection.commit();
      connection.setAutoCommit(true);
      sound = true;
      return result;
    } catch (SQLException e) {
      throw new StoreException(name + ": " + e.getMessage(), e);
    } catch (org.jooq.exception.DataAccessException e) {
      String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
      throw new StoreException(name + ": " + why, e);
    } finally {
      if (connection != null) {
        giveBack(connection, sound);
      }
    }
  }

  private synchronized Connection take() throws SQLException {
    if (closed) {
      throw new StoreException(name + " is closed");
    }
    Connection there = idle.poll();
    return there != null ? there : source.open();
  }

  private void giveBack(Connection connection, boolean sound) {
    try {
      if (!sound && !connection.getAutoCommit()) {
        connection.rollback();
      }
      synchronized (this) {
        if (sound && !closed && idle.size() < MOST_IDLE) {
          idle.push(connection);
          return;
        }
      }
      connection.close();
    } catch (SQLException gone) {
      // it is not used again, and what it had not committed is undone
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    for (Connection connection : idle) {
      try {
        connection.close();
      } catch (SQLException gone) {
        // nothing is lost: all that was reported is committed
      }
    }
    idle.clear();
  }
}
