package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.ingest.gold.ModelNote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorTest {
  @TempDir private Path folder;

  @Test
  void shouldSayWhatIsWrongWithAnOldJdk() {
    Check check = Doctor.jdk(11);

    assertThat(check.state()).isEqualTo(Check.State.WRONG);
    assertThat(check.todo()).contains("17");
    assertThat(check.exitCode()).isEqualTo(6);
  }

  @Test
  void shouldNoteThatMemoryIsShort() {
    assertThat(Doctor.memory(512).todo()).contains("SKEIN_XMX");
    assertThat(Doctor.memory(2000).todo()).isNull();
  }

  @Test
  void shouldNotCallItWrongThatNothingIsLoaded() {
    Run run = Run.of(folder, "doctor", "--port", "0", "--json");

    assertThat(run.exitCode()).isZero();
    JsonNode checks = JsonMapper.shared().readTree(run.out()).get("checks");
    assertThat(checks.valueStream().map(check -> check.get("name").asString()))
        .containsExactly("JDK", "memory", "models", "UI", "store", "port");
    assertThat(checks.get(4).get("todo").asString()).contains("skein demo --once");
  }

  @Test
  void shouldSayHowOftenTheModelsAreRight() {
    assertThat(Doctor.tested(ModelNote.shipped().scores()))
        .matches("on \\d+ test documents \\d+ % of their claims were right, \\d+ % of .+/quality.");
    assertThat(Doctor.tested(null)).contains("not tested");
  }
}
