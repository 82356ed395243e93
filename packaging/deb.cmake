# The Debian package. All that debian/control says is said only there.
file(READ debian/control control)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS debian/control)

# What a field says, without the comma that may end a list.
function(control_field name result)
    string(REGEX MATCH "\n${name}:([^\n]*(\n [^\n]*)*)" found "${control}")
    string(STRIP "${CMAKE_MATCH_1}" value)
    string(REGEX REPLACE ",$" "" value "${value}")
    set(${result} "${value}" PARENT_SCOPE)
endfunction()

# A list of packages on one line; dpkg-shlibdeps fills in the libraries.
function(control_packages name result)
    control_field(${name} value)
    string(REPLACE "\${shlibs:Depends}," "" value "${value}")
    string(REGEX REPLACE "[ \n]+" " " value "${value}")
    string(STRIP "${value}" value)
    set(${result} "${value}" PARENT_SCOPE)
endfunction()

control_field(Package CPACK_PACKAGE_NAME)
control_field(Maintainer CPACK_DEBIAN_PACKAGE_MAINTAINER)
control_field(Section CPACK_DEBIAN_PACKAGE_SECTION)
control_field(Priority CPACK_DEBIAN_PACKAGE_PRIORITY)
control_packages(Depends CPACK_DEBIAN_PACKAGE_DEPENDS)
control_packages(Recommends CPACK_DEBIAN_PACKAGE_RECOMMENDS)
control_field(Description description)
string(REPLACE "\n " "\n" CPACK_DEBIAN_PACKAGE_DESCRIPTION "${description}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_CONTACT "${CPACK_DEBIAN_PACKAGE_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)

set(programs feuillet feuillet-cli feuillet-photo)
if(TARGET feuillet_preview)
    list(APPEND programs feuillet_preview)
endif()
add_custom_target(deb COMMAND ${CMAKE_CPACK_COMMAND} WORKING_DIRECTORY ${CMAKE_BINARY_DIR} VERBATIM)
add_dependencies(deb ${programs} package_files)
