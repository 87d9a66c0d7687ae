/* SPDX-License-Identifier: Apache-2.0 */
package readout.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import readout.document.Origin;
import readout.document.PartialDate;

/**
 * What a web page says of itself. For each field the first of these that says something usable:
 * JSON-LD (schema.org; also in arrays and under {@code @graph}, publishers named by {@code @id}),
 * OpenGraph, other {@code <meta>} elements, then the page's visible mark-up: {@code <time>}, {@code
 * <h1>}, {@code <title>}.
 */
final class PageMetadata {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:.*/)?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)");

  private final Document page;
  private final List<JsonNode> articles = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private PageMetadata(Document page) {
    this.page = page;
  }

  static PageMetadata of(Document page) {
    PageMetadata metadata = new PageMetadata(page);
    page.select("script[type*=ld+json]").forEach(script -> metadata.collect(script.data()));
    return metadata;
  }

  private void collect(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(Json.tree(json.strip()));
    } catch (IOException broken) {
      return; // pages are full of it; what else the page says still counts
    }
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.path("@id").isTextual() && node.size() > 1) {
        byId.putIfAbsent(node.path("@id").textValue(), node);
      }
      if (types(node).anyMatch(type -> ARTICLE.matcher(type).matches())) {
        articles.add(node);
      }
      node.forEach(
          child -> Optional.of(child).filter(JsonNode::isContainerNode).ifPresent(open::add));
    }
  }

  private static Stream<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    Stream.Builder<String> types = Stream.builder();
    if (type.isTextual()) {
      types.add(type.textValue());
    }
    type.forEach(t -> types.add(t.asText()));
    return types.build();
  }

  Origin origin() {
    return new Origin(
        first(
            List.of(
                ld("url").filter(PageMetadata::absolute),
                ld("mainEntityOfPage").filter(PageMetadata::absolute),
                attribute("link[rel=canonical]", "href").filter(PageMetadata::absolute),
                meta("og:url").filter(PageMetadata::absolute))),
        first(
            List.of(
                ld("publisher"),
                meta("og:site_name"),
                meta("application-name"),
                meta("dc.publisher"))),
        first(
            List.of(
                ld("headline"),
                meta("og:title"),
                meta("twitter:title"),
                text("h1"),
                text("head > title"))),
        published(),
        Optional.empty(),
        first(List.of(attribute("html", "lang"), ld("inLanguage"), meta("og:locale"))),
        genre());
  }

  private Optional<PartialDate> published() {
    return Stream.of(
            ld("datePublished"),
            meta("article:published_time"),
            meta("og:article:published_time"),
            meta("datePublished"),
            meta("date"),
            meta("pubdate"),
            meta("publish-date"),
            meta("parsely-pub-date"),
            meta("sailthru.date"),
            meta("dc.date"),
            meta("dc.date.issued"),
            meta("dcterms.created"),
            attribute("[itemprop=datePublished]", "datetime"),
            attribute("[itemprop=datePublished]", "content"),
            attribute("article time[datetime], time[pubdate]", "datetime"),
            attribute("time[datetime]", "datetime"),
            text("time"),
            ld("dateCreated"))
        .flatMap(Optional::stream)
        .flatMap(written -> WrittenDate.parse(written).stream())
        .findFirst();
  }

  private Optional<String> genre() {
    return articles.stream()
        .flatMap(PageMetadata::types)
        .flatMap(type -> genre(type.substring(type.lastIndexOf('/') + 1)).stream())
        .findFirst();
  }

  private static Optional<String> genre(String type) {
    return switch (type) {
      case "NewsArticle", "ReportageNewsArticle", "BackgroundNewsArticle" -> Optional.of("news");
      case "OpinionNewsArticle" -> Optional.of("opinion");
      case "AnalysisNewsArticle" -> Optional.of("analysis");
      default -> Optional.empty();
    };
  }

  /** The whole text, where the page repeats it in JSON-LD. */
  Optional<String> articleBody() {
    return ld("articleBody");
  }

  private Optional<String> ld(String property) {
    return articles.stream().flatMap(a -> name(a.path(property)).stream()).findFirst();
  }

  /** A value as a string: itself, its first item, its name, or the name of what it points at. */
  private Optional<String> name(JsonNode value) {
    JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
    String id = one.path("@id").asText();
    JsonNode target = one.has("name") ? one : byId.getOrDefault(id, one);
    String found = one.isTextual() ? one.textValue() : target.path("name").asText(id);
    return clean(Parser.unescapeEntities(found, false));
  }

  private Optional<String> meta(String name) {
    for (Element meta : page.getElementsByTag("meta")) {
      boolean named =
          Stream.of("property", "name", "itemprop")
              .anyMatch(a -> meta.attr(a).equalsIgnoreCase(name));
      Optional<String> content = named ? clean(meta.attr("content")) : Optional.empty();
      if (content.isPresent()) {
        return content;
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String query, String attribute) {
    return page.select(query).stream().flatMap(e -> clean(e.attr(attribute)).stream()).findFirst();
  }

  private Optional<String> text(String query) {
    return page.select(query).stream().flatMap(e -> clean(e.text()).stream()).findFirst();
  }

  private static Optional<String> clean(String value) {
    String clean = value.strip().replaceAll("\\s+", " ");
    return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
  }

  private static boolean absolute(String address) {
    try {
      return URI.create(address).getScheme() != null && address.startsWith("http");
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static Optional<String> first(List<Optional<String>> candidates) {
    return candidates.stream().flatMap(Optional::stream).findFirst();
  }
}
