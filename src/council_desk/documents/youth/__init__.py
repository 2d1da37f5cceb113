"""Papers on the service of youth mayors: appointment, portfolio, certificate, and the consent of a guardian."""
