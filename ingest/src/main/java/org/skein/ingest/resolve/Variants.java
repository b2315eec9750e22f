package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.resolve.Resolver.Observed;
import org.skein.ingest.resolve.match.Evidence;

/**
 * Names in other words, letters or sounds than the known ones. A variant is only proposed by its
 * form: what decides is that the document speaks for the entity, or that the words leave no doubt.
 */
final class Variants {
  /** Likeness of names alone, where the document speaks for the entity; chosen on the table. */
  private static final double SUPPORTED = 0.62;

  /** Two entities that are this close in likeness are told apart by the document or not at all. */
  private static final double MARGIN = 0.015;

  private static final Pattern SEATED = Pattern.compile("(.+?)(?:,| at| of| in)(?: the)? (.+)");

  private final KnownNames names;
  private final Support support;

  Variants(KnownNames names, Support support) {
    this.names = names;
    this.support = support;
  }

  /** The known entity that this name is a variant of, or null. */
  @Nullable Resolution of(Observed name, Set<String> context) {
    Resolution owned = owned(name);
    owned = owned == null ? ofYear(name) : owned;
    if (owned != null) {
      return owned;
    }
    Resolution reworded = reworded(name, context);
    if (reworded != null) {
      return reworded;
    }
    Resolution found = best(names.proposals(name.text()), name, context, List.of());
    if (found == null && Types.ORGANIZATIONS.contains(name.type())) {
      found = seated(name, context);
      found = found == null ? placed(name, context) : found;
    }
    return found;
  }

  /** "Amazon AWS": the name behind that of its maker or of what it belongs to. */
  private @Nullable Resolution owned(Observed name) {
    int space = name.text().indexOf(' ');
    if (space < 0) {
      return null;
    }
    List<KnownName> owners = names.spelt(name.text().substring(0, space));
    for (KnownName part : names.spelt(name.text().substring(space + 1))) {
      ReferenceEntity reference = part.reference();
      for (KnownName owner : owners) {
        boolean own =
            owner.id().equals(reference.maker()) || reference.parents().contains(owner.id());
        if (own && !Types.ORGANIZATIONS.contains(part.type()) || own && !part.ambiguous()) {
          return new Resolution(
              reference.entity(),
              0.9,
              "alias",
              List.of(new Evidence("its maker is named before it", 1, 2)));
        }
      }
    }
    return null;
  }

  /** "FY2021 NDAA", "Voting Rights Act of 1965": a law with its year. */
  private @Nullable Resolution ofYear(Observed name) {
    String law = NewNames.withoutYear(name.text());
    if (law.equals(name.text())) {
      return null;
    }
    for (KnownName known : names.spelt(law)) {
      if (known.type().equals("Policy") && !known.ambiguous()) {
        return new Resolution(
            known.reference().entity(),
            0.85,
            "alias",
            List.of(new Evidence("the same law with its year", 1, 2)));
      }
    }
    return null;
  }

  private @Nullable Resolution reworded(Observed name, Set<String> context) {
    KnownName found = null;
    for (KnownName candidate : names.reworded(name.text())) {
      if (!Types.related(candidate.type(), name.type())
          || !mayBeReworded(candidate, name, context)) {
        continue;
      }
      if (found != null && !found.id().equals(candidate.id())) {
        return null;
      }
      found = candidate;
    }
    if (found == null) {
      return null;
    }
    List<Evidence> evidence = new ArrayList<>(support.of(found.reference(), context));
    evidence.add(new Evidence("the telling words in another order or by synonyms", 1, 2));
    return new Resolution(found.reference().entity(), 0.85, "translation", evidence);
  }

  /** Synonyms stand for one another in translations; in English, where the document helps. */
  private boolean mayBeReworded(KnownName candidate, Observed name, Set<String> context) {
    return support.isChinese(candidate.reference())
            && Need.NO_OTHER_COUNTRY.isMet(candidate.reference(), support, context)
        || SameWords.agree(name.text(), candidate.name().text(), true)
        || support.speaksCloser(candidate.reference(), context);
  }

  private @Nullable Resolution best(
      List<Proposal> proposals, Observed name, Set<String> context, List<Evidence> given) {
    Proposal best = null;
    double most = 0;
    double second = 0;
    List<Evidence> reasons = List.of();
    for (Proposal proposal : proposals) {
      if (!Types.related(proposal.known().type(), name.type())
          || !isEnough(proposal, context, !given.isEmpty())) {
        continue;
      }
      List<Evidence> spoken = new ArrayList<>(given);
      spoken.addAll(support.of(proposal.known().reference(), context));
      double score = proposal.likeness() + (spoken.isEmpty() ? 0 : 0.1);
      score += proposal.known().type().equals(name.type()) ? 0.02 : 0;
      boolean other = best == null || !best.known().id().equals(proposal.known().id());
      if (score > most) {
        second = other ? most : second;
        best = proposal;
        most = score;
        reasons = spoken;
      } else if (other) {
        second = Math.max(second, score);
      }
    }
    if (best == null || most - second < MARGIN) {
      return null;
    }
    List<Evidence> evidence = new ArrayList<>(reasons);
    evidence.addAll(best.evidence());
    return new Resolution(
        best.known().reference().entity(),
        Math.min(0.95, 0.9 * best.likeness() + (reasons.isEmpty() ? 0 : 0.05)),
        best.reason(),
        evidence);
  }

  /** Whether the names say enough, or the document or the name itself says what they need. */
  private boolean isEnough(Proposal proposal, Set<String> context, boolean given) {
    Need need = proposal.need();
    boolean met =
        need.isMet(proposal.known().reference(), support, context) || given && need != Need.KIN;
    return need == Need.NOTHING || met && proposal.likeness() >= SUPPORTED;
  }

  /** "Center for Security and New Technology at Georgetown University": a part of what it names. */
  private @Nullable Resolution seated(Observed name, Set<String> context) {
    Matcher seat = SEATED.matcher(name.text());
    for (int from = 0; seat.find(from); from = seat.end(1) + 1) {
      String head = name.text().substring(0, seat.end(1));
      for (KnownName whole : names.spelt(seat.group(2))) {
        Set<String> around = new HashSet<>(context);
        around.add(whole.id());
        Resolution part = of(new Observed(head, name.type()), around);
        boolean fits = part != null && isPartOf(part, whole);
        if (fits) {
          return part;
        }
      }
      if (seat.end(1) + 1 >= name.text().length()) {
        break;
      }
    }
    return null;
  }

  private boolean isPartOf(Resolution part, KnownName whole) {
    return names
        .entity(part.entity().id())
        .map(reference -> reference.parents().contains(whole.id()))
        .orElse(false);
  }

  /** "Nanjing Tianshu Zhixin": a firm by its seat, which lies in the country of the known one. */
  private @Nullable Resolution placed(Observed name, Set<String> context) {
    int space = name.text().indexOf(' ');
    if (space < 0 || !name.type().equals("Firm")) {
      return null;
    }
    String rest = name.text().substring(space + 1);
    for (KnownName place : names.spelt(name.text().substring(0, space))) {
      if (!place.type().equals("Place") || place.ambiguous()) {
        continue;
      }
      List<Proposal> fitting =
          names.proposals(rest).stream()
              .filter(p -> support.sharesCountry(p.known().reference(), place.reference()))
              .toList();
      Evidence country = new Evidence("the place in its name is in its country", 1, 1);
      Resolution found = best(fitting, name, context, List.of(country));
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
