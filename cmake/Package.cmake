# cmake --install, and a Debian package by `cpack -G DEB`.
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME relvar)
set(CPACK_PACKAGE_VENDOR "The Relvar developers")
set(CPACK_PACKAGE_CONTACT "The Relvar developers <relvar@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Relvar draws entities and relationships on a canvas and keeps the normalized DDL, diagrams and
migrations in step with the drawing. Everything lives in one project file. The same program is a
command line for scripts.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# The linked libraries are found by dpkg-shlibdeps; what Qt and Graphviz load at run time is not.
# Buttons of standard dialogs and menus of text fields speak through Qt's own translations.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libqt6sql6-psql, libqt6sql6-mysql, qt6-qpa-plugins, qt6-translations-l10n, qt6-wayland, fonts-dejavu-core | fonts-noto-core")
include(CPack)
