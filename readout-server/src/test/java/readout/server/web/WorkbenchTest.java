/* SPDX-License-Identifier: Apache-2.0 */
package readout.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages and the answers for programs, over a store with the samples in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchTest {
  private static final String JSON = "application/json";
  private static final String TEXT =
      "The minister told reporters on Monday that Peru would not sign the accord.";

  private Served served = Served.own();

  @BeforeAll
  void samples() {
    HttpResponse<String> answer = served.post("/samples", "text/plain", "");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(where -> assertThat(where).endsWith("/e/1.2.3.4.5"));
  }

  @AfterAll
  void close() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/d/1",
        "/d/3?at=s1&hide=voice.scare",
        "/compare",
        "/e/1.2",
        "/e/1.2.3.4.5?show=differ",
        "/records",
        "/records?q=kind:documents",
        "/records?q=type:CONSULT",
        "/a/MOZ/MWI",
        "/due",
        "/review",
        "/review?kind=statements&skip=1",
        "/about",
        "/sign-in"
      })
  void everyScreenIsAPage(String path) {
    HttpResponse<String> page = served.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<main id=\"main\"").contains("</html>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain(" style=").doesNotContain("onclick");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/d/1.json", "/e/1.2.json", "/records.json?q=kind:events", "/a/MOZ/MWI.json"})
  void theSameAsJson(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/d/1.csv", "/e/1.2.csv", "/records.csv?q=kind:events", "/a/MOZ/MWI.csv"})
  void theSameAsCsv(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\r\n");
  }

  @Test
  void textIsReadIntoARecord() {
    HttpResponse<String> answer = served.post("/api/v1/read", "text/plain; charset=utf-8", TEXT);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"schema\":\"readout/1\"").contains("\"statements\":[{");
  }

  @Test
  void jsonBringsItsOrigin() {
    String body =
        "{\"text\": \"%s\", \"publisher\": \"The Quay Post\", \"id\": \"q1\"}".formatted(TEXT);
    assertThat(served.post("/api/v1/read", JSON, body).body())
        .contains("\"publisher\":\"The Quay Post\"")
        .contains("\"id\":\"q1\"");
  }

  @Test
  void whatCannotBeReadSaysWhyAndWhatToDo() {
    HttpResponse<String> empty = served.post("/api/v1/read", "text/plain", "  ");
    assertThat(empty.statusCode()).isEqualTo(400);
    assertThat(empty.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(empty.body()).contains("\"code\":\"empty\"").contains("\"next\":\"");
    String german =
        "Der Minister sagte am Montag, dass die Gespräche bald wieder aufgenommen werden.";
    assertThat(served.post("/api/v1/read", "text/plain", german).body()).contains("not-readable");
    assertThat(served.post("/api/v1/read", "image/png", "x").statusCode()).isEqualTo(415);
    assertThat(served.post("/api/v1/read", JSON, "{").statusCode()).isEqualTo(400);
    assertThat(served.get("/d/99").statusCode()).isEqualTo(404);
    assertThat(served.get("/d/..%2Fetc").statusCode()).isBetween(400, 404);
    assertThat(served.get("/static/..%2f..%2fpom.xml").statusCode()).isBetween(400, 404);
    assertThat(served.get("/nowhere").body()).contains("This page does not exist");
    assertThat(served.get("/records?q=acter:RUS").statusCode()).isEqualTo(400);
  }

  @Test
  void aQueryIsPaged() {
    String first = served.get("/api/v1/query?q=kind:statements&size=5").body();
    assertThat(first).contains("\"next\":\"");
    String next = first.substring(first.indexOf("\"next\":\"") + 8, first.lastIndexOf('"'));
    String second = served.get("/api/v1/query?q=kind:statements&size=5&after=" + next).body();
    assertThat(second).contains("\"rows\":[{").isNotEqualTo(first);
  }

  @Test
  void aVerdictIsKeptAndTakenBack() {
    String rows = served.get("/api/v1/query?q=kind:commitments&size=1").body();
    String id = rows.replaceAll("(?s).*?\"rows\":\\[\\{\"id\":\"([^\"]+)\".*", "$1");
    String verdict = "{\"id\": \"%s\", \"verdict\": \"%s\"}";
    assertThat(served.post("/api/v1/review", JSON, verdict.formatted(id, "reject")).statusCode())
        .isEqualTo(204);
    assertThat(served.get("/api/v1/review?kind=commitments").body()).contains("\"rejected\":1");
    served.post("/api/v1/review", JSON, verdict.formatted(id, "undo"));
    assertThat(served.get("/api/v1/review?kind=commitments").body())
        .as("nor does it count as right")
        .contains("\"rejected\":0", "\"accepted\":0");
  }

  @Test
  void hostileTextIsNeverMarkup() {
    String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)> ${1234*4321}";
    String body =
        "{\"text\": %s, \"publisher\": %s, \"title\": %s, \"id\": %s}"
            .formatted(
                Answers.write(
                    "Minister " + attack + " said on Monday that " + attack + " would end."),
                Answers.write(attack),
                Answers.write(attack),
                Answers.write(attack));
    String added = served.post("/api/v1/documents", JSON, body).body();
    String key = added.replaceAll("\\D*(\\d+).*", "$1");
    String query = URLEncoder.encode(attack, StandardCharsets.UTF_8);
    for (String path :
        List.of(
            "/",
            "/d/" + key,
            "/compare",
            "/records",
            "/records?q=" + query,
            "/due",
            "/review",
            "/review?kind=" + query + "&last=" + query,
            "/d/" + query,
            "/about")) {
      assertThat(served.get(path).body())
          .as(path)
          .doesNotContain("<script>alert")
          .doesNotContain("<img")
          .doesNotContain("5332114");
    }
  }

  @Test
  void anotherSiteChangesNothing() {
    var foreign =
        served
            .to("/samples")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(java.net.http.HttpRequest.BodyPublishers.noBody());
    assertThat(served.send(foreign).statusCode()).isEqualTo(403);
    var origin =
        served
            .to("/due")
            .header("Origin", "https://elsewhere.example")
            .POST(java.net.http.HttpRequest.BodyPublishers.noBody());
    assertThat(served.send(origin).statusCode()).isEqualTo(403);
    assertThat(served.send(served.to("/").header("Host", "elsewhere.example")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void tooMuchIsRefused() {
    try (Served small = Served.limited(2000)) {
      HttpResponse<String> answer =
          small.post("/api/v1/read", "text/plain", "The minister left. ".repeat(500));
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("too-large");
    }
  }

  @Test
  void aTokenIsAskedFor() {
    try (Served guarded = Served.guarded("0123456789abcdef")) {
      assertThat(guarded.get("/api/v1/query").statusCode()).isEqualTo(401);
      assertThat(guarded.get("/").statusCode()).isEqualTo(303);
      var asked = guarded.to("/api/v1/query").header("Authorization", "Bearer 0123456789abcdef");
      assertThat(guarded.send(asked).statusCode()).isEqualTo(200);
      HttpResponse<String> signed =
          guarded.post("/sign-in", "application/x-www-form-urlencoded", "token=0123456789abcdef");
      assertThat(signed.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly");
      assertThat(
              guarded
                  .post("/sign-in", "application/x-www-form-urlencoded", "token=wrong")
                  .statusCode())
          .isEqualTo(403);
    }
  }
}
