package dev.postern.extractor.workspace.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecureXmlTest {

  @Test
  void keepsLinesTextAndAttributes() throws XmlReadException {
    XmlElement root = read("<a>\n <b id='1'> text </b>\n <x:c xmlns:x='u'/>\n</a>");
    assertEquals("text", root.childText("b"));
    assertEquals(2, root.children().get(0).line());
    assertEquals("1", root.children().get(0).attribute("id").orElseThrow());
    assertEquals("c", root.children().get(1).name());
  }

  @Test
  void loadsNoExternalEntity(@TempDir Path folder) throws IOException, XmlReadException {
    Path secret = Files.writeString(folder.resolve("secret"), "top secret");
    XmlElement root =
        read("<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><a>x&e;y</a>");
    assertFalse(root.text().contains("secret"));
  }

  @Test
  void toleratesADocumentTypeThatCannotBeLoaded() throws XmlReadException {
    assertEquals(
        "a", read("<!DOCTYPE a PUBLIC '-//x//y' 'http://nowhere.invalid/a.dtd'><a/>").name());
  }

  @Test
  void stopsExpansionOfEntities() {
    StringBuilder text = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'xxxxxxxxxx'>");
    for (int i = 1; i < 12; i++) {
      text.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10));
      text.append("'>");
    }
    text.append("]><a>&e11;</a>");
    assertThrows(XmlReadException.class, () -> read(text.toString()));
  }

  @Test
  void refusesWhatIsNotXml() {
    assertThrows(XmlReadException.class, () -> read("<a><b></a>"));
    assertThrows(XmlReadException.class, () -> read(""));
  }

  private static XmlElement read(String text) throws XmlReadException {
    return SecureXml.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
