interface DownloadsProps {
  /** What the links give, in words. */
  of: string;
  /** The name of each format, and where it is. */
  links: ReadonlyArray<readonly [label: string, address: string]>;
}

/** A row of links to the same things for other programs. */
export function Downloads({ of, links }: DownloadsProps) {
  return (
    <p className="quiet downloads">
      Download:{' '}
      {links.map(([label, address], index) => (
        <span key={label}>
          {index > 0 && ' · '}
          <a href={address} download aria-label={`Download ${of} as ${label}`}>
            {label}
          </a>
        </span>
      ))}
    </p>
  );
}
