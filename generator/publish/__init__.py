"""CompiledSite -> `site/`: staging, finishing, checks, swap. The engine is handed in as a function."""
