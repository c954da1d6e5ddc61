package io.github.gongkai.core;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadAllTest {
  private static final int FILES = 12;

  @TempDir private Path folder;
  private List<Path> files = List.of();

  @BeforeEach
  void write() throws IOException {
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      String text = Reports.report("甲局20" + (10 + i) + "年政府信息公开工作年度报告", i);
      written.add(Files.writeString(folder.resolve(i + ".txt"), text));
    }
    files = written;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 50})
  void resultsAreThoseOfTheFilesInTheirOrder(int threads) throws IOException {
    ReportReader reader = Reports.builder().build();
    List<FileResult> expected = new ArrayList<>();
    for (Path file : files) {
      expected.add(new FileResult(file, Optional.of(reader.read(file)), Optional.empty()));
    }

    assertThat(reader.readAll(files.stream())).containsExactlyElementsOf(expected);
    assertThat(reader.readAll(files.stream(), threads)).containsExactlyElementsOf(expected);
    assertThat(reader.readAll(files.parallelStream(), threads)).containsExactlyElementsOf(expected);
  }

  @Test
  void slowFileHoldsUpTheOthersButNotTheirOrder() {
    CountDownLatch othersAreRead = new CountDownLatch(2);
    ReportReader reader =
        reader(
            text -> {
              if (text.contains("2010")) {
                await(othersAreRead);
              }
              othersAreRead.countDown();
            });

    assertThat(reader.readAll(files.stream(), 2).map(FileResult::file))
        .containsExactlyElementsOf(files);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void fileThatCannotBeReadDoesNotStopTheOthers(int threads) throws IOException {
    Files.delete(files.get(5));

    List<FileResult> results = Reports.builder().build().readAll(files.stream(), threads).toList();

    assertThat(results).extracting(FileResult::file).isEqualTo(files);
    assertThat(results.get(5).failure()).containsInstanceOf(NoSuchFileException.class);
    assertThat(results.stream().filter(r -> r.result().isPresent())).hasSize(FILES - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void plugInThatThrowsDoesNotStopTheOthers(int threads) {
    RuntimeException thrown = new IllegalStateException("not prepared for this");
    ReportReader reader =
        reader(
            text -> {
              if (text.contains("2015")) {
                throw thrown;
              }
            });

    List<FileResult> results = reader.readAll(files.stream(), threads).toList();

    assertThat(results.get(5))
        .isEqualTo(new FileResult(files.get(5), Optional.empty(), Optional.of(thrown)));
    assertThat(results.stream().filter(r -> r.result().isPresent())).hasSize(FILES - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void errorGoesUpAsItIsBehindTheResultsBeforeIt(int threads) {
    Error thrown = new OutOfMemoryError("for a test");
    ReportReader reader =
        reader(
            text -> {
              if (text.contains("2013")) {
                throw thrown;
              }
            });
    List<Path> taken = new ArrayList<>();

    try (Stream<FileResult> results = reader.readAll(files.stream(), threads)) {
      assertThatExceptionOfType(OutOfMemoryError.class)
          .isThrownBy(() -> results.forEach(result -> taken.add(result.file())))
          .isSameAs(thrown);
    }

    assertThat(taken).isEqualTo(files.subList(0, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatTheFilesThrowGoesUpBehindTheResultsBeforeIt(int threads) {
    RuntimeException thrown = new UncheckedIOException(new IOException("folder is gone"));
    Stream<Path> broken =
        files.stream()
            .peek(
                file -> {
                  if (file.equals(files.get(3))) {
                    throw thrown;
                  }
                });
    List<Path> taken = new ArrayList<>();

    try (Stream<FileResult> results = Reports.builder().build().readAll(broken, threads)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> results.forEach(result -> taken.add(result.file())))
          .isSameAs(thrown);
    }

    assertThat(taken).isEqualTo(files.subList(0, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void nothingIsReadBeforeItIsAskedFor(int threads) {
    AtomicInteger named = new AtomicInteger();
    Stream<Path> endless = Stream.iterate(0, i -> i + 1).peek(i -> named.set(i)).map(this::file);

    try (Stream<FileResult> results = Reports.builder().build().readAll(endless, threads)) {
      Iterator<FileResult> iterator = results.iterator();
      assertThat(named).hasValue(0);
      for (int i = 0; i < 100; i++) {
        assertThat(iterator.next().file()).isEqualTo(file(i));
      }
    }

    assertThat(named.get()).isBetween(99, 99 + 2 * threads);
  }

  private Path file(int index) {
    return files.get(index % FILES);
  }

  @Test
  void twiceAsManyFilesAsThreadsAreBegunAndNotTaken() throws InterruptedException {
    Semaphore read = new Semaphore(0);
    ReportReader reader = reader(text -> read.release());

    try (Stream<FileResult> results = reader.readAll(endless(), 3)) {
      Iterator<FileResult> iterator = results.iterator();
      for (int i = 0; i < 5; i++) {
        iterator.next();
        assertThat(read.tryAcquire(i == 0 ? 6 : 1, 30, SECONDS)).isTrue();
        assertThat(read.tryAcquire(20, MILLISECONDS)).isFalse();
      }
    }
  }

  @Test
  void closingStopsTheThreadsAndClosesTheFiles() {
    AtomicBoolean isClosed = new AtomicBoolean();
    Set<Thread> readers = ConcurrentHashMap.newKeySet();
    ReportReader reader = reader(text -> readers.add(Thread.currentThread()));
    Stream<Path> files = endless().onClose(() -> isClosed.set(true));

    try (Stream<FileResult> results = reader.readAll(files, 3)) {
      results.iterator().next();
      assertThat(isClosed).isFalse();
    }

    assertThat(isClosed).isTrue();
    assertEnd(readers);
  }

  @Test
  void closingTheResultsOfOneThreadClosesTheFiles() {
    AtomicBoolean isClosed = new AtomicBoolean();

    Reports.builder().build().readAll(files.stream().onClose(() -> isClosed.set(true))).close();

    assertThat(isClosed).isTrue();
  }

  @Test
  void closingInterruptsWhatIsBeingReadAndFreesWhoWaitsForIt() throws Exception {
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch interrupted = new CountDownLatch(2);
    CountDownLatch never = new CountDownLatch(1);
    ReportReader reader =
        reader(
            text -> {
              begun.countDown();
              try {
                never.await();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
            });
    Stream<FileResult> results = reader.readAll(files.stream(), 2);
    CompletableFuture<Void> consumer = CompletableFuture.runAsync(() -> results.forEach(r -> {}));
    await(begun);

    results.close();

    await(interrupted);
    assertThat(consumer)
        .failsWithin(Duration.ofSeconds(30))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(CancellationException.class);
  }

  @Test
  void threadsEndWithTheLastFile() {
    Set<Thread> readers = ConcurrentHashMap.newKeySet();
    ReportReader reader = reader(text -> readers.add(Thread.currentThread()));

    assertThat(reader.readAll(files.stream(), 3).toList()).hasSize(FILES);

    assertThat(readers).allMatch(Thread::isDaemon).doesNotContain(Thread.currentThread());
    assertEnd(readers);
  }

  @Test
  void oneThreadIsThatOfTheCaller() {
    List<Thread> readers = new ArrayList<>();
    ReportReader reader = reader(text -> readers.add(Thread.currentThread()));

    assertThat(reader.readAll(files.stream(), 1)).hasSize(FILES);

    assertThat(readers).hasSize(FILES).containsOnly(Thread.currentThread());
  }

  @Test
  void interruptedWaitingThrowsAndKeepsTheInterrupt() {
    CountDownLatch never = new CountDownLatch(1);
    ReportReader reader = reader(text -> await(never));

    try (Stream<FileResult> results = reader.readAll(files.stream(), 2)) {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> results.forEach(result -> {}))
          .withCauseInstanceOf(InterruptedIOException.class);
      assertThat(Thread.interrupted()).isTrue();
    } finally {
      never.countDown();
    }
  }

  @Test
  void endIsTheEnd() {
    Iterator<FileResult> none = Reports.builder().build().readAll(Stream.of(), 2).iterator();

    assertThat(none.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::next);
  }

  @Test
  void misuseThrowsAtOnce() {
    ReportReader reader = Reports.builder().build();
    Stream<Path> used = files.stream();
    used.forEach(file -> {});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.readAll(files.stream(), 0))
        .withMessage("threads must be at least 1: 0");
    assertThatNullPointerException()
        .isThrownBy(() -> reader.readAll(null))
        .withMessage("files must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> reader.readAll(null, 2))
        .withMessage("files must not be null");
    assertThatIllegalStateException().isThrownBy(() -> reader.readAll(used, 2));
  }

  @Test
  void fileHasEitherAResultOrAFailure() {
    Optional<ParseResult> result = Optional.of(Reports.read(""));
    Optional<Exception> failure = Optional.of(new IOException());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FileResult(folder, Optional.empty(), Optional.empty()))
        .withMessage("a file has either a result or a failure");
    assertThatIllegalArgumentException().isThrownBy(() -> new FileResult(folder, result, failure));
  }

  private Stream<Path> endless() {
    return IntStream.iterate(0, i -> i + 1).mapToObj(this::file);
  }

  /** Returns a reader with a plug-in that shows each text to {@code watcher} first. */
  private static ReportReader reader(Consumer<String> watcher) {
    return ReportReader.builder()
        .plugIns(ReportReader.Builder.PlugIns.NONE)
        .format(
            bytes -> {
              watcher.accept(bytes.decode(Optional.empty()).text());
              return new PlainText().open(bytes);
            })
        .layout(new Semicolons())
        .build();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void assertEnd(Set<Thread> threads) {
    for (Thread thread : threads) {
      try {
        thread.join(30_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      assertThat(thread.isAlive()).isFalse();
    }
  }
}
