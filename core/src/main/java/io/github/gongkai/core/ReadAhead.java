package io.github.gongkai.core;

import static java.util.Objects.requireNonNull;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Reads files in threads of its own, some ahead of the one that is asked for, and gives the results
 * in the order of the files. The threads end with the last file, with a throwable, or when it is
 * closed.
 */
final class ReadAhead implements Iterator<FileResult>, AutoCloseable {
  private final Iterator<Path> files;
  private final Function<Path, FileResult> read;
  private final long most;
  private final ExecutorService threads;
  private final Queue<Future<FileResult>> begun = new ArrayDeque<>();
  private boolean hasMore = true;

  /** Begins nothing before it is asked; then twice as many files as threads. */
  ReadAhead(Iterator<Path> files, Function<Path, FileResult> read, int threads) {
    this.files = files;
    this.read = read;
    this.most = 2L * threads;
    this.threads = Executors.newFixedThreadPool(threads, ReadAhead::daemon);
  }

  private static Thread daemon(Runnable reads) {
    Thread thread = new Thread(reads, "gongkai-reader");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean hasNext() {
    fill();
    return !begun.isEmpty();
  }

  @Override
  public FileResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return begun.remove().get();
    } catch (ExecutionException e) {
      close();
      throw unchecked(requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(
          new InterruptedIOException("interrupted while files are read"));
    }
  }

  /** What the files throw comes to light in its turn, behind the results of those before. */
  private void fill() {
    while (hasMore && begun.size() < most) {
      try {
        hasMore = files.hasNext();
        if (hasMore) {
          begin(files.next());
        }
      } catch (RuntimeException | Error e) {
        hasMore = false;
        begun.add(CompletableFuture.failedFuture(e));
      }
    }
    if (!hasMore) {
      threads.shutdown();
    }
  }

  private void begin(Path file) {
    FutureTask<FileResult> task = new FutureTask<>(() -> read.apply(file));
    threads.execute(task);
    begun.add(task);
  }

  /** Neither files nor reading throw what is checked. */
  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return (RuntimeException) thrown;
  }

  /** Interrupts what is being read; what is not will not be, and whoever waits for it is told. */
  @Override
  public void close() {
    threads.shutdownNow().forEach(task -> ((Future<?>) task).cancel(false));
  }
}
