package org.skein.ingest.resolve.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skein.ingest.resolve.match.NamePart.Role;

/**
 * A person's name in its words: titles dropped, Abd and Abu joined to what follows, Chinese names
 * cut behind the surname.
 *
 * @param parts the words, in order
 * @param suffix the generation, such as jr or ii, or empty
 * @param sonOf the place of the first word behind bin or ibn, or -1
 */
record PersonForm(List<NamePart> parts, String suffix, int sonOf) {
  private static final Pattern QUOTED = Pattern.compile("[\"“”«»„]([^\"“”«»„]+)[\"“”«»„]");
  private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’`´ʼ‘ʻ](?=\\p{L})");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}ー]+");
  private static final Pattern SERVANT = Pattern.compile("abd[aeuo]?l(?!l?l?a?h?$)(.{3,})");
  private static final Pattern SERVANT_WORD = Pattern.compile("abd([aeuo]l)?");
  private static final Pattern FATHER_WORD = Pattern.compile("abu|abou|aboo|abo");
  private static final Pattern FAITH = Pattern.compile("(el|al|ed|ad|ud|id)?dine?");
  private static final Pattern SON_WORD = Pattern.compile("bin|ibn|ben");
  private static final Pattern PATRONYMIC =
      Pattern.compile(".{2,}(ovich|evich|ovych|evych|ovitch|evitch|ovna|evna|ivna|ichna|yevna)");

  PersonForm {
    parts = List.copyOf(parts);
  }

  static PersonForm of(String name, PersonWords words) {
    return new Reader(words).read(Normalizer.normalize(name, Normalizer.Form.NFKC));
  }

  /** Reads one name. */
  private static final class Reader {
    private final PersonWords words;
    private final List<NamePart> parts = new ArrayList<>();
    private String suffix = "";
    private String before = "";
    private int sonOf = -1;

    Reader(PersonWords words) {
      this.words = words;
    }

    PersonForm read(String name) {
      String plain = name;
      String nick = "";
      Matcher quoted = QUOTED.matcher(plain);
      if (quoted.find()) {
        String found = quoted.group(1);
        String rest = quoted.replaceAll(" ");
        nick = rest.isBlank() ? "" : found;
        plain = rest.isBlank() ? plain : rest;
      }
      plain = APOSTROPHES.matcher(plain).replaceAll("");
      String[] tokens = BETWEEN.split(plain);
      int left = tokens.length;
      for (String token : tokens) {
        boolean title = left > 2 && words.isTitle(fold(Romanizer.latin(token)));
        if (title) {
          left--;
        } else if (!token.isEmpty()) {
          add(token);
        }
      }
      if (!nick.isEmpty() && !parts.isEmpty()) {
        parts.set(0, named(parts.get(0), fold(Romanizer.latin(nick))));
      }
      return new PersonForm(parts, suffix, sonOf);
    }

    private void add(String token) {
      if (Han.in(token)) {
        addHan(Han.simplified(token));
        return;
      }
      String latin = Romanizer.latin(withoutArticle(token));
      String text = fold(latin);
      boolean article = text.equals("al") || text.equals("el") || text.equals("ul");
      if (text.isEmpty()) {
        return;
      }
      if (!parts.isEmpty() && words.isSuffix(text)) {
        suffix = text.startsWith("j") ? "jr" : text.startsWith("s") ? "sr" : text;
      } else if (!before.isEmpty() && !article) {
        addJoined(text, token);
      } else if (SERVANT_WORD.matcher(text).matches()) {
        before = "abd";
      } else if (FATHER_WORD.matcher(text).matches()) {
        before = "abu";
      } else if (before.isEmpty()) {
        addWord(token, latin, text);
      }
    }

    private void addJoined(String text, String token) {
      String joined = before + text;
      before = "";
      boolean allah = joined.matches("abdl?l?a?h");
      String whole = allah ? "abdalah" : joined;
      parts.add(part(whole, List.of(Phones.of(whole)), "", Role.NAME, token));
    }

    private void addWord(String token, String latin, String text) {
      boolean small = Character.isLowerCase(token.charAt(0));
      if (token.length() == 1 && !(small && words.isParticle(text))) {
        parts.add(part(text, List.of(Phones.of(text)), "", Role.INITIAL, token));
        return;
      }
      if (words.isParticle(text)) {
        boolean son = SON_WORD.matcher(text).matches();
        sonOf = son && sonOf < 0 ? parts.size() : sonOf;
        boolean doubtful = !small && text.length() > 2 && !son;
        if (doubtful) {
          parts.add(part(text, List.of(Phones.of(text)), "", Role.WEAK, token));
        }
        return;
      }
      if (FAITH.matcher(text).matches()) {
        parts.add(part("din", List.of("din"), "", Role.NAME, token));
        return;
      }
      Matcher servant = SERVANT.matcher(text);
      String word = servant.matches() ? "abd" + servant.group(1) : text;
      Role role =
          PATRONYMIC.matcher(word).matches() && !parts.isEmpty() ? Role.PATRONYMIC : Role.NAME;
      String han = Romanizer.hasHangul(token) ? token : "";
      if (han.length() >= 3 && han.length() <= 4 && parts.isEmpty()) {
        addKorean(han);
      } else {
        parts.add(part(word, sounds(word, latin), han, role, token));
      }
    }

    /** A Korean name without a blank: the surname is the first syllable. */
    private void addKorean(String hangul) {
      for (String piece : List.of(hangul.substring(0, 1), hangul.substring(1))) {
        String text = fold(Romanizer.latin(piece));
        List<String> sounds = List.of(Phones.of(text), Phones.of(text.replace("eo", "u")));
        parts.add(part(text, sounds, piece, Role.NAME, piece));
      }
    }

    private void addHan(String han) {
      boolean pair = han.length() > 2 && words.isCompoundSurname(Han.pinyin(han.substring(0, 2)));
      int cut = pair ? 2 : 1;
      boolean whole = han.length() < 2 || han.length() > 4 || !parts.isEmpty();
      if (whole) {
        parts.add(hanPart(han));
        return;
      }
      parts.add(hanPart(han.substring(0, cut)));
      if (han.length() > cut) {
        parts.add(hanPart(han.substring(cut)));
      }
    }

    private NamePart hanPart(String han) {
      String pinyin = Han.pinyin(han);
      List<String> sounds = new ArrayList<>(List.of(Phones.of(pinyin)));
      String cantonese = words.cantonese(han);
      if (!cantonese.isEmpty()) {
        sounds.add(Phones.of(cantonese));
      }
      return new NamePart(pinyin, sounds, han, Role.NAME, false);
    }

    private static NamePart part(
        String text, List<String> sounds, String han, Role role, String token) {
      return new NamePart(text, sounds, han, role, Romanizer.lacksVowels(token));
    }

    private static NamePart named(NamePart part, String nick) {
      List<String> sounds = new ArrayList<>(part.sounds());
      sounds.add(Phones.of(nick));
      return new NamePart(part.text(), sounds, part.han(), part.role(), part.bare());
    }
  }

  /** The article is written on the word, and within the names of a servant of God. */
  private static String withoutArticle(String token) {
    String word = token.replace("عبدال", "عبد");
    return ForeignWords.withoutArticle(
        word.equals("عبدله") || word.equals("عبدلله") ? "عبدالله" : word);
  }

  private static List<String> sounds(String text, String latin) {
    List<String> sounds = new ArrayList<>(List.of(Phones.of(text)));
    String expanded = fold(expanded(latin.toLowerCase(Locale.ROOT)));
    if (!expanded.equals(text)) {
      sounds.add(Phones.of(expanded));
    }
    boolean article = text.startsWith("al") || text.startsWith("el");
    if (article && text.length() >= 6) {
      sounds.add(Phones.of(text.substring(2)));
    }
    if (text.length() >= 8 && (text.startsWith("van") || text.startsWith("von"))) {
      sounds.add(Phones.of(text.substring(3)));
    }
    return sounds;
  }

  /** Letters with marks as they are written where the marks are missing: ü ue, š sh. */
  private static String expanded(String latin) {
    String from = "üöäøåšžčćşșçğśźżțţñ";
    String[] to = "ue,oe,ae,oe,aa,sh,zh,ch,ch,sh,sh,ch,gh,sh,zh,zh,ts,ts,ny".split(",");
    StringBuilder out = new StringBuilder(latin.length() + 4);
    for (int i = 0; i < latin.length(); i++) {
      int at = from.indexOf(latin.charAt(i));
      out.append(at < 0 ? latin.substring(i, i + 1) : to[at]);
    }
    return out.toString();
  }

  static String fold(String latin) {
    String plain = Normalizer.normalize(latin.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
