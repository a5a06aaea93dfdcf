package offerwright.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTest {
  @Test
  void saysMoreThanTheNameOfTheFile() {
    assertThat(Reason.of(new AccessDeniedException("/etc/offer.json")))
        .isEqualTo("access is denied");
    assertThat(Reason.of(new NoSuchFileException("/none/offer.json"))).isEqualTo("it is not there");
    assertThat(Reason.of(new FileSystemException("/ro/offer.json", null, "Read-only file system")))
        .isEqualTo("Read-only file system");
    assertThat(Reason.of(new IOException("No space left on device")))
        .isEqualTo("No space left on device");
    assertThat(Reason.of(new IOException())).isEqualTo("IOException");
  }
}
