"""The application: fetches, stores, shows, prints and exports lessons."""
